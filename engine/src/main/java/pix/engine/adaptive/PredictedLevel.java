package pix.engine.adaptive;

import java.util.Collection;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/**
 * The level at which a learner would be right one time in two: the most likely one given the direct evidence, on a grid of
 * half levels from 0.5 to 7.5.
 *
 * <p>One-parameter logistic model, maximum likelihood, with two made-up answers (level 0 right, level 7 wrong) that keep it
 * finite.
 */
public record PredictedLevel(double value) {

    private static final int STEPS = 15;
    private static final int WON_LEVEL = 0;
    private static final int LOST_LEVEL = 7;

    /** The chance of a right answer, by step of the grid and level asked. */
    private static final double[][] SUCCESS = successes();

    /** Only evidence that is direct and about a target counts. */
    public static PredictedLevel of(Collection<Skill> targets, Knowledge knowledge) {
        var right = new int[Skill.HIGHEST_LEVEL + 1];
        var asked = new int[Skill.HIGHEST_LEVEL + 1];
        right[WON_LEVEL]++;
        asked[WON_LEVEL]++;
        asked[LOST_LEVEL]++;
        for (var skill : targets) {
            var evidence = knowledge.of(skill.number());
            if (evidence.isEmpty() || !evidence.get().isDirect()) continue;
            asked[skill.level()]++;
            if (evidence.get().isHeld()) right[skill.level()]++;
        }
        return new PredictedLevel(levelOf(mostLikely(right, asked)));
    }

    static PredictedLevel of(Situation situation) {
        return of(situation.pool().targets(), situation.knowledge());
    }

    /** The chance of a right answer to a skill of that level. */
    public double successAt(int level) {
        return logistic(value - level);
    }

    /** The step whose expected right answers are nearest to those given; the lowest at equality. */
    private static int mostLikely(int[] right, int[] asked) {
        int best = 0;
        for (int step = 1; step < STEPS; step++)
            if (Math.abs(score(step, right, asked)) < Math.abs(score(best, right, asked))) best = step;
        return best;
    }

    /** Right answers less expected right answers: the slope of the log-likelihood, zero at its top. */
    static double score(int step, int[] right, int[] asked) {
        double score = 0;
        for (int level = 0; level < asked.length; level++) score += right[level] - asked[level] * SUCCESS[step][level];
        return score;
    }

    private static double levelOf(int step) {
        return (step + 1) / 2.0;
    }

    private static double[][] successes() {
        var successes = new double[STEPS][Skill.HIGHEST_LEVEL + 1];
        for (int step = 0; step < STEPS; step++)
            for (int level = 0; level <= Skill.HIGHEST_LEVEL; level++)
                successes[step][level] = logistic(levelOf(step) - level);
        return successes;
    }

    private static double logistic(double gap) {
        return 1 / (1 + Math.exp(-gap));
    }
}
