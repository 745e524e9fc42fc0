package pix.engine.simulation;

import pix.engine.knowledge.Skill;

/**
 * A skill as simulated learners meet it.
 *
 * @param guessing how often somebody who knows nothing is right, from 0 to 1
 * @param discrimination how sharply those above its difficulty part from those below, per level
 * @param difficulty the level of which half the learners know it; near its skill's level, rarely the same
 */
public record Item(Skill skill, double guessing, double discrimination, double difficulty) {

    private static final double USUAL_DISCRIMINATION = 1.5;

    /** Of the logarithm of the discrimination. */
    private static final double DISCRIMINATION_SPREAD = 0.3;

    private static final double DIFFICULTY_SPREAD = 0.4;

    /**
     * A skill that no learner has answered yet: its discrimination and its difficulty are drawn, for want of better.
     *
     * @param seed the same seed draws the same, whatever the other skills
     */
    public static Item drawn(Skill skill, double guessing, long seed) {
        long own = Chance.mixed(seed, Chance.number(skill.topic()), skill.level());
        double discrimination = USUAL_DISCRIMINATION * StrictMath.exp(DISCRIMINATION_SPREAD * Chance.gaussian(own, 1));
        return new Item(skill, guessing, discrimination, skill.level() + DIFFICULTY_SPREAD * Chance.gaussian(own, 2));
    }

    /** The chance that a learner of this level knows the skill (two-parameter logistic model). */
    public double knownAt(double level) {
        return 1 / (1 + StrictMath.exp(-discrimination * (level - difficulty)));
    }

    /** The chance of a right answer, for who knows the skill with that chance. */
    public double right(double known, World world) {
        return known * (1 - world.slips()) + (1 - known) * Math.min(1, guessing * world.luck());
    }
}
