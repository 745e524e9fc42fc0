package pix.engine.adaptive;

import pix.engine.knowledge.Skill;

/**
 * How likely each level of the grid makes the answers that were given (one-parameter logistic model).
 *
 * <p>Two made-up answers, level 0 right and level 7 wrong, keep the most likely level finite.
 */
final class Likelihood {

    private static final int WON_LEVEL = 0;
    private static final int LOST_LEVEL = 7;

    private final int[] right = new int[Skill.HIGHEST_LEVEL + 1];
    private final int[] asked = new int[Skill.HIGHEST_LEVEL + 1];

    Likelihood() {
        add(WON_LEVEL, true);
        add(LOST_LEVEL, false);
    }

    void add(int level, boolean isRight) {
        asked[level]++;
        if (isRight) right[level]++;
    }

    /** The level whose expected right answers are nearest to those given; the lowest at equality. */
    PredictedLevel mostLikely() {
        var best = PredictedLevel.GRID.getFirst();
        for (var level : PredictedLevel.GRID) if (Math.abs(slope(level)) < Math.abs(slope(best))) best = level;
        return best;
    }

    /** Right answers less expected right answers: the slope of the log-likelihood, zero at its top. */
    double slope(PredictedLevel level) {
        double slope = 0;
        for (int each = 0; each < asked.length; each++) slope += right[each] - asked[each] * level.successAt(each);
        return slope;
    }
}
