package pix.engine.simulation;

import pix.engine.knowledge.Skill;

/**
 * A skill as simulated learners meet it.
 *
 * @param discrimination how sharply those above its difficulty part from those below, per level
 * @param difficulty the level of which half the learners know it; near its skill's level, rarely the same
 */
public record Item(Skill skill, AnswerKind kind, double discrimination, double difficulty) {

    /** The chance that a learner of this level knows the skill (two-parameter logistic model). */
    public double knownAt(double level) {
        return 1 / (1 + StrictMath.exp(-discrimination * (level - difficulty)));
    }

    /**
     * The chance of a right answer.
     *
     * @param slips how often one who knows answers wrong, from 0 to 1
     */
    public double rightAt(double level, double slips) {
        double known = knownAt(level);
        return known * (1 - slips) + (1 - known) * kind.guessing();
    }
}
