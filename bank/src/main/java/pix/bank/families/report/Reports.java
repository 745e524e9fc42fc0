package pix.bank.families.report;

import java.util.List;
import java.util.stream.IntStream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A long document to open in a word processor. Gives to the texts what its question needs: {@code asked}, {@code page},
 * {@code former} and {@code sheet}; {@code count}, {@code three} and {@code one}; {@code rank}, {@code chapter} and
 * {@code styled}; {@code at}, {@code chapter} and {@code former}.
 */
public final class Reports implements Family<Outline> {

    private static final int ATTEMPTS = 100;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Class<Outline> sceneType() {
        return Outline.class;
    }

    @Override
    public Staged stage(Outline outline, Draw draw) {
        var posed = pose(outline, draw);
        return new Staged(List.of(files(outline.file(), posed.report())), posed.values());
    }

    /** The first document drawn that lends itself to the question. */
    static StagedReport pose(Outline outline, Draw draw) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> draw.apart("attempt " + attempt))
                .flatMap(each -> Questions.pose(outline.question(), Writing.report(outline, each), each).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document lends itself to " + outline.question()));
    }

    private static Scene.Files files(String name, Report report) {
        return new Scene.Files(List.of(
                new Asset(name + ".odt", "application/vnd.oasis.opendocument.text", () -> Odt.bytes(report)),
                new Asset(
                        name + ".docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        () -> Docx.bytes(report))));
    }
}
