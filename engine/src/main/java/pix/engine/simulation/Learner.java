package pix.engine.simulation;

import pix.engine.knowledge.Skill;

/**
 * One of many learners whose level is known. Level, evenness and answers follow from the seed and the learner's number: they
 * are the same whoever else takes the test, and whatever was asked before.
 *
 * @param number from 0
 * @param level the learner's own, that the engine has to find
 */
record Learner(World world, long seed, int number, double level) {

    static final double HIGHEST_LEVEL = 7;

    /** Its multiples, less their whole part, cover 0 to 1 evenly however many there are. */
    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    private static final int UNEVENNESS = 1;
    private static final int ANSWER = 2;
    private static final int ATTEMPT = 3;

    static Learner of(World world, long seed, int number) {
        double turns = 0.5 + number * GOLDEN_RATIO;
        return new Learner(world, seed, number, HIGHEST_LEVEL * (turns - Math.floor(turns)));
    }

    /** The chance that the learner knows the skill. */
    double knows(Item item) {
        return item.knownAt(levelIn(item.skill()));
    }

    boolean isRight(Item item) {
        return Chance.of(seed, number, ANSWER, item.skill().number()) < item.right(knows(item), world);
    }

    long attemptSeed() {
        return Chance.mixed(seed, number, ATTEMPT);
    }

    private double levelIn(Skill skill) {
        if (world.unevenness() == 0) return level;
        return level + world.unevenness() * Chance.gaussian(seed, number, UNEVENNESS, Chance.number(skill.topic()));
    }
}
