package pix.engine.adaptive;

import pix.engine.knowledge.Skill;

/**
 * A skill as the confirmation of inferences sees it.
 *
 * @param worth what it adds to the level that is shown, in levels
 * @param guessing how often somebody who knows nothing is right, from 0 to 1
 */
public record Stake(Skill skill, double worth, double guessing) {}
