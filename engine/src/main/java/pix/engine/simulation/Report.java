package pix.engine.simulation;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** What a simulation found, as a page of text. */
public final class Report {

    private final long seed;
    private final List<Item> items;
    private final List<Sitting> sittings;
    private final Simulation simulation;

    Report(long seed, List<Item> items, List<Sitting> sittings, Simulation simulation) {
        this.seed = seed;
        this.items = items;
        this.sittings = sittings;
        this.simulation = simulation;
    }

    /** Of the level the engine predicts, against the learner's own. */
    Accuracy predicted() {
        return predicted(sittings);
    }

    /** Of the pix that are shown, against those the learner is worth. */
    Accuracy pix() {
        return pix(sittings);
    }

    double meanQuestions() {
        return questions().stream().mapToInt(each -> each).average().orElse(0);
    }

    /** How many questions are enough for this share of the learners, from 0 to 1. */
    int questionsFor(double share) {
        var sorted = questions().stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** The share of the learners who were asked the item, from 0 to 1. */
    double exposure(Item item) {
        long asked = sittings.stream()
                .filter(sitting -> sitting.asked().contains(item.skill()))
                .count();
        return (double) asked / sittings.size();
    }

    @Override
    public String toString() {
        try (var text = new Formatter(Locale.ROOT)) {
            text.format("%d learners of level 0 to 7, %d skills, seed %d%n", sittings.size(), items.size(), seed);
            text.format("two-parameter answers, guessing by kind, %.0f %% slips%n%n", 100 * Sitting.SLIPS);
            writeAccuracy(text);
            text.format(
                    "%nquestions: mean %.2f, 95 %% of learners at most %d, all at most %d%n",
                    meanQuestions(), questionsFor(0.95), questionsFor(1));
            writeExposure(text);
            return text.toString();
        }
    }

    private void writeAccuracy(Formatter text) {
        text.format("true level   predicted level    pix%n");
        text.format("             bias     RMSE      bias     RMSE%n");
        for (int level = 0; level < Simulation.HIGHEST_TRUE_LEVEL; level++)
            writeBand(text, level + " to " + (level + 1), band(level));
        writeBand(text, "all", sittings);
    }

    private void writeBand(Formatter text, String name, List<Sitting> band) {
        if (band.isEmpty()) return;
        var predicted = predicted(band);
        var pix = pix(band);
        text.format("%-10s%+8.3f%9.3f%+10.3f%9.3f%n", name, predicted.bias(), predicted.rmse(), pix.bias(), pix.rmse());
    }

    private void writeExposure(Formatter text) {
        text.format("%nshare of the learners who are asked each skill%n");
        for (var item : items)
            text.format("%-12s%6.1f %%%n", item.skill().topic() + item.skill().level(), 100 * exposure(item));
    }

    private List<Sitting> band(int band) {
        return sittings.stream()
                .filter(sitting -> (int) sitting.level() == band)
                .toList();
    }

    private List<Integer> questions() {
        return sittings.stream().map(sitting -> sitting.asked().size()).toList();
    }

    private static Accuracy predicted(List<Sitting> sittings) {
        return Accuracy.of(sittings, sitting -> sitting.predicted().value(), Sitting::level);
    }

    private Accuracy pix(List<Sitting> sittings) {
        return Accuracy.of(sittings, simulation::shownPix, sitting -> simulation.truePix(sitting.level()));
    }
}
