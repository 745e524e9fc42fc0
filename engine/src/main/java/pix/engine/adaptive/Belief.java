package pix.engine.adaptive;

import java.util.Collection;
import java.util.stream.IntStream;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/**
 * How likely each level from 0 to 8 is, given the answers: all are as likely before the first. Unlike {@link PredictedLevel} it
 * counts with chance and slips, so that one lucky answer or one mistake weighs less.
 */
final class Belief {

    /** How sharply learners above a skill's level part from those below, until answers tell it skill by skill. */
    private static final double SHARPNESS = 1.5;

    /** How often one who knows answers wrong. */
    private static final double SLIPS = 0.05;

    private static final double[] LEVELS = IntStream.rangeClosed(0, 4 * Skill.HIGHEST_LEVEL)
            .mapToDouble(quarters -> quarters / 4.0)
            .toArray();

    /** The chance that a skill is known, by level of the skill and place in the grid; strict: the same on every machine. */
    private static final double[][] KNOWN = IntStream.rangeClosed(0, Skill.HIGHEST_LEVEL)
            .mapToObj(skill -> IntStream.range(0, LEVELS.length)
                    .mapToDouble(place -> 1 / (1 + StrictMath.exp(SHARPNESS * (skill - LEVELS[place]))))
                    .toArray())
            .toArray(double[][]::new);

    /** One for each level of the grid, not scaled to any sum. */
    private final double[] weights;

    private Belief(double[] weights) {
        this.weights = weights;
    }

    /** What the direct evidence about these skills tells. */
    static Belief of(Collection<Stake> stakes, Knowledge knowledge) {
        var belief =
                new Belief(IntStream.range(0, LEVELS.length).mapToDouble(_ -> 1).toArray());
        for (var stake : stakes) {
            var evidence = knowledge.of(stake.skill().number()).filter(Evidence::isDirect);
            if (evidence.isPresent())
                belief = belief.after(stake, evidence.get().isHeld());
        }
        return belief;
    }

    Belief after(Stake asked, boolean right) {
        var known = KNOWN[asked.skill().level()];
        var after = new double[weights.length];
        for (int place = 0; place < after.length; place++) {
            double success = known[place] * (1 - SLIPS) + (1 - known[place]) * asked.guessing();
            after[place] = weights[place] * (right ? success : 1 - success);
        }
        return new Belief(after);
    }

    /** The level, on average. */
    double level() {
        return mean(LEVELS);
    }

    /** How far a shown level is expected to be from the one that these skills would make if each were seen through, squared. */
    double squaredError(double shown, double[] worths) {
        var errors = new double[worths.length];
        for (int place = 0; place < errors.length; place++)
            errors[place] = (shown - worths[place]) * (shown - worths[place]);
        return mean(errors);
    }

    /** The level that these skills would make, at each level of the grid, if each were seen through. */
    static double[] worths(Collection<Stake> stakes) {
        var worths = new double[LEVELS.length];
        for (var stake : stakes)
            for (int place = 0; place < worths.length; place++)
                worths[place] += stake.worth() * KNOWN[stake.skill().level()][place];
        return worths;
    }

    /** The chance of the answer that made this of that belief. */
    double chanceFrom(Belief before) {
        return sum() / before.sum();
    }

    private double mean(double[] values) {
        double mean = 0;
        for (int place = 0; place < weights.length; place++) mean += weights[place] * values[place];
        return mean / sum();
    }

    private double sum() {
        double sum = 0;
        for (double weight : weights) sum += weight;
        return sum;
    }
}
