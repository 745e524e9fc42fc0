package pix.engine.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** What a simulation found. */
public final class Report {

    /**
     * Learners whose true levels lie near each other.
     *
     * @param from their lowest level
     */
    public record Band(int from, Accuracy shown, Accuracy predicted, double meanQuestions) {}

    private final List<Item> items;
    private final List<Outcome> outcomes;

    Report(List<Item> items, List<Outcome> outcomes) {
        this.items = items;
        this.outcomes = outcomes;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    public List<Item> items() {
        return items;
    }

    /** Of the level that is shown, against the one that the learner is worth. */
    public Accuracy shown() {
        return shown(outcomes);
    }

    /** Of the level that the engine predicts, against the learner's own. */
    public Accuracy predicted() {
        return predicted(outcomes);
    }

    public double meanQuestions() {
        return meanQuestions(outcomes);
    }

    /** How many questions are enough for this share of the learners, from 0 to 1. */
    public int questionsFor(double share) {
        var sorted = outcomes.stream()
                .map(outcome -> outcome.asked().size())
                .sorted()
                .toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** The share of the learners who were asked the item, from 0 to 1. */
    public double exposure(Item item) {
        long asked = outcomes.stream()
                .filter(outcome -> outcome.asked().contains(item.skill()))
                .count();
        return (double) asked / outcomes.size();
    }

    /** One for each whole level at which there are learners. */
    public List<Band> bands() {
        return IntStream.range(0, (int) Learner.HIGHEST_LEVEL)
                .filter(from -> !band(from).isEmpty())
                .mapToObj(from -> new Band(from, shown(band(from)), predicted(band(from)), meanQuestions(band(from))))
                .toList();
    }

    private List<Outcome> band(int from) {
        return outcomes.stream()
                .filter(outcome -> (int) outcome.level() == from)
                .toList();
    }

    private static Accuracy shown(List<Outcome> outcomes) {
        return Accuracy.of(outcomes, Outcome::shown, Outcome::worth);
    }

    private static Accuracy predicted(List<Outcome> outcomes) {
        return Accuracy.of(outcomes, Outcome::predicted, Outcome::level);
    }

    private static double meanQuestions(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.asked().size())
                .average()
                .orElse(0);
    }
}
