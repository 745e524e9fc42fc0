package pix.engine.knowledge;

/**
 * The smallest thing that is asked about: one step of a topic, at one level.
 *
 * @param number stable for ever, never given to another skill
 * @param competence its competence's code, such as 1.1
 * @param topic its topic's code, unique in the framework, such as motcle
 * @param level from 1 (easiest) to 8
 */
public record Skill(int number, String competence, String topic, int level) {

    public static final int LOWEST_LEVEL = 1;
    public static final int HIGHEST_LEVEL = 8;

    public Skill {
        if (level < LOWEST_LEVEL || level > HIGHEST_LEVEL)
            throw new IllegalArgumentException("a skill's level is 1 to 8, not " + level);
    }

    /** Whether both are steps of one topic; a skill is of its own topic. */
    public boolean sharesTopicWith(Skill other) {
        return topic.equals(other.topic);
    }
}
