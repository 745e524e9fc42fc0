package pix.engine.knowledge;

/**
 * A skill as the engine sees it.
 *
 * @param number its own for ever, in every release; never used again for another
 * @param competence the code of its competence, as in {@code 1.1}
 * @param topic the code of its topic, whose skills infer one another
 * @param level 1 to 8
 */
public record Skill(int number, String competence, String topic, int level) {}
