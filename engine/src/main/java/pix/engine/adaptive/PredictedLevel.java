package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** The level at which a learner would be right one time in two: one of a grid of half levels, from 0.5 to 7.5. */
public final class PredictedLevel {

    /** From the lowest. */
    static final List<PredictedLevel> GRID = IntStream.rangeClosed(1, 15)
            .mapToObj(halves -> new PredictedLevel(halves / 2.0))
            .toList();

    private final double value;

    /** The chance of a right answer, by level asked. */
    private final double[] successes = new double[Skill.HIGHEST_LEVEL + 1];

    private PredictedLevel(double value) {
        this.value = value;
        // Strict: the same choice on every machine.
        for (int level = 0; level < successes.length; level++)
            successes[level] = 1 / (1 + StrictMath.exp(level - value));
    }

    /** The most likely one given the direct evidence about these targets; 3.5 without any. */
    public static PredictedLevel of(Collection<Skill> targets, Knowledge knowledge) {
        var inOrder = targets.stream().sorted(comparingInt(Skill::number)).toList();
        return new Targets(inOrder, knowledge).predictedLevel();
    }

    /** The level of the grid of that value; fails when there is none. */
    static PredictedLevel of(double value) {
        return GRID.stream().filter(level -> level.value == value).findFirst().orElseThrow();
    }

    public double value() {
        return value;
    }

    /** The chance of a right answer to a skill of that level, from 0 to 1. */
    public double successAt(int level) {
        return successes[level];
    }
}
