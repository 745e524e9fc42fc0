package pix.engine.adaptive;

/**
 * One answer of the attempt.
 *
 * @param skill the number of the skill that was asked
 * @param timed whether the challenge had a timer and time was left on it
 */
public record AnsweredSkill(int skill, boolean right, boolean timed) {}
