package pix.engine.adaptive;

/**
 * One answer of the attempt.
 *
 * @param skill the number of the skill that was asked
 * @param timed whether the challenge had a timer, whether it ran out or not
 */
public record AnsweredSkill(int skill, boolean right, boolean timed) {}
