package pix.bank.families.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.making.sheet.TableFiles;
import pix.bank.question.Draw;

/** A log of hundreds of lines as files to open. Gives the time of each named step, such as {@code in.time}, 14:07. */
public final class Incidents implements Family<Journal> {

    private static final List<String> HEADERS = List.of("Heure", "Poste", "Compte", "Origine", "Événement");
    private static final int DAWN = 6 * 3600;
    private static final int NIGHT = 23 * 3600;

    /** A line of the log; {@code at} in seconds of the day. */
    record Line(int at, String machine, String account, String origin, String event) {

        List<Cell> cells() {
            var time = "%02d:%02d:%02d".formatted(at / 3600, at / 60 % 60, at % 60);
            return List.of(Cell.of(time), Cell.of(machine), Cell.of(account), Cell.of(origin), Cell.of(event));
        }
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public Class<Journal> sceneType() {
        return Journal.class;
    }

    @Override
    public Staged stage(Journal journal, Draw draw) {
        var values = new LinkedHashMap<String, String>();
        var lines = new ArrayList<>(story(journal, draw.apart("story"), values));
        lines.addAll(everyday(journal.everyday(), draw.apart("everyday")));
        var rows = lines.stream()
                .sorted(Comparator.comparingInt(Line::at))
                .map(Line::cells)
                .toList();
        return new Staged(List.of(TableFiles.of(journal.file(), new Table("Journal", HEADERS, rows))), values);
    }

    private static List<Line> story(Journal journal, Draw draw, Map<String, String> values) {
        var lines = new ArrayList<Line>();
        int at = (journal.start() + draw.between(0, 59)) * 60;
        for (var step : journal.story()) {
            at += draw.between(step.after().get(0) * 60, step.after().get(1) * 60);
            tell(step.id(), at, values);
            for (int time = step.times() == null ? 1 : step.times(); time > 0; time--) {
                lines.add(new Line(at, step.machine(), step.account(), step.origin(), step.event()));
                if (time > 1) at += draw.between(2, 9);
            }
        }
        return lines;
    }

    private static void tell(@Nullable String id, int at, Map<String, String> values) {
        if (id == null) return;
        values.put(id + ".hour", "%02d".formatted(at / 3600));
        values.put(id + ".minute", "%02d".formatted(at / 60 % 60));
        values.put(id + ".time", values.get(id + ".hour") + ":" + values.get(id + ".minute"));
    }

    private static List<Line> everyday(Journal.Everyday everyday, Draw draw) {
        var lines = new ArrayList<Line>();
        for (int count = 0; count < everyday.lines(); count++) {
            int place = draw.between(0, everyday.accounts().size() - 1);
            lines.add(new Line(
                    draw.between(DAWN, NIGHT),
                    everyday.machines().get(place % everyday.machines().size()),
                    everyday.accounts().get(place),
                    draw.pick(everyday.origins()),
                    draw.pick(everyday.events())));
        }
        return lines;
    }
}
