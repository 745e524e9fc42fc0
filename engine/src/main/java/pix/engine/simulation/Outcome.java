package pix.engine.simulation;

import java.util.List;
import pix.engine.knowledge.Skill;

/**
 * What a test has found of one learner.
 *
 * @param level the learner's own
 * @param worth the level that would be shown if every skill were seen through
 * @param shown the level of the skills that are taken for held: pix ÷ 8, not rounded, without a ceiling
 * @param predicted what the engine takes for the learner's own level
 * @param asked the skills, in order
 */
record Outcome(double level, double worth, double shown, double predicted, List<Skill> asked) {}
