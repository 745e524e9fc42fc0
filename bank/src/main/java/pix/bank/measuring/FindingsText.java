package pix.bank.measuring;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import pix.bank.making.file.Json;
import pix.engine.simulation.Accuracy;
import pix.engine.simulation.Item;
import pix.engine.simulation.Report;

/** Findings as a page for people, or as JSON. */
final class FindingsText {

    private FindingsText() {}

    /** @param isDetailed with bands of learners and each skill */
    static String page(List<Finding> findings, int learners, long seed, boolean isDetailed) {
        try (var text = new Formatter(Locale.ROOT)) {
            text.format("%d learners of level 0 to 7 take each test, seed %d%n", learners, seed);
            text.format(
                    "shown: pix ÷ 8 against what the learner is worth; predicted: against the learner's own level%n%n");
            text.format("                             shown level    predicted        questions          exposure%n");
            text.format("competence  world   skills   bias   RMSE    bias   RMSE   mean  95 %%  all    least   most%n");
            findings.forEach(finding -> writeLine(text, finding));
            if (isDetailed) findings.forEach(finding -> writeDetails(text, finding));
            return text.toString();
        }
    }

    private static void writeLine(Formatter text, Finding finding) {
        var report = finding.report();
        var exposures = report.items().stream().mapToDouble(report::exposure).summaryStatistics();
        text.format(
                "%-11s %-9s %4d %+7.3f %6.3f %+7.3f %6.3f %6.2f %5d %4d %6.1f %% %4.1f %%%n",
                finding.competence(),
                finding.world().name(),
                report.items().size(),
                report.shown().bias(),
                report.shown().rmse(),
                report.predicted().bias(),
                report.predicted().rmse(),
                report.meanQuestions(),
                report.questionsFor(0.95),
                report.questionsFor(1),
                100 * exposures.getMin(),
                100 * exposures.getMax());
    }

    private static void writeDetails(Formatter text, Finding finding) {
        text.format("%n%s, %s learners%n", finding.competence(), finding.world().name());
        text.format("true level    shown level    predicted     questions%n");
        for (var band : finding.report().bands())
            text.format(
                    "%d to %d      %+7.3f %6.3f %+7.3f %6.3f %9.2f%n",
                    band.from(),
                    band.from() + 1,
                    band.shown().bias(),
                    band.shown().rmse(),
                    band.predicted().bias(),
                    band.predicted().rmse(),
                    band.meanQuestions());
        text.format("%nskill            guessed   asked%n");
        for (var item : finding.report().items())
            text.format(
                    "%-15s %6.1f %% %6.1f %%%n",
                    name(item), 100 * item.guessing(), 100 * finding.report().exposure(item));
    }

    static String json(List<Finding> findings, int learners, long seed) {
        return Json.of(findings.stream()
                        .map(finding -> told(finding, learners, seed))
                        .toList())
                + "\n";
    }

    private static Told told(Finding finding, int learners, long seed) {
        var report = finding.report();
        return new Told(
                finding.competence(),
                finding.world().name(),
                learners,
                seed,
                report.shown(),
                report.predicted(),
                new Questions(report.meanQuestions(), report.questionsFor(0.95), report.questionsFor(1)),
                report.bands(),
                report.items().stream()
                        .map(item -> new ToldSkill(name(item), item.guessing(), report.exposure(item)))
                        .toList());
    }

    private static String name(Item item) {
        return "@" + item.skill().topic() + item.skill().level();
    }

    private record Told(
            String competence,
            String world,
            int learners,
            long seed,
            Accuracy shown,
            Accuracy predicted,
            Questions questions,
            List<Report.Band> bands,
            List<ToldSkill> skills) {}

    private record Questions(double mean, int enoughFor95PerCent, int most) {}

    private record ToldSkill(String skill, double guessing, double exposure) {}
}
