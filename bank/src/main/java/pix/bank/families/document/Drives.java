package pix.bank.families.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/**
 * Documents written by several people. The state tells lines, comments, suggestions, versions, rights, and what was sent.
 * Gives {@code {{DOCUMENT.VERSION.VERSION}}}, the lines that differ between two versions, joined by {@code +}.
 */
public final class Drives implements Family<Drive> {

    @Override
    public String name() {
        return "document";
    }

    @Override
    public Class<Drive> sceneType() {
        return Drive.class;
    }

    @Override
    public Staged stage(Drive written, Draw draw) {
        var drive = written.unfolded();
        DriveCheck.check(drive);
        var before = DriveState.atFirst(drive);
        var simulator = new Scene.Simulator("pix-document", Json.of(drive.shown()), before);
        return new Staged(
                List.of(simulator),
                differences(drive),
                Optional.ofNullable(drive.expect()).map(goal -> (AnswerKey.Trial) new DriveTrial(drive, before, goal)));
    }

    private static Map<String, String> differences(Drive drive) {
        var values = new LinkedHashMap<String, String>();
        for (var document : drive.documents()) {
            var versions = new ArrayList<>(document.versions());
            if (!versions.isEmpty()) versions.add(new Drive.Version("now", "", "", document.lines()));
            for (int first = 0; first < versions.size(); first++)
                for (int then = first + 1; then < versions.size(); then++) {
                    var before = versions.get(first);
                    var after = versions.get(then);
                    values.put(
                            document.id() + "." + before.id() + "." + after.id(),
                            String.join("+", Lines.changed(before.lines(), after.lines())));
                }
        }
        return values;
    }
}
