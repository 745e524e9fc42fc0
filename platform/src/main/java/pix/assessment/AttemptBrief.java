package pix.assessment;

import java.time.Instant;
import java.util.Set;

/**
 * What an attempt was started with; never changes.
 *
 * @param ordinal the learner's nth attempt, so that no two in a row ask the same value sets
 * @param targets numbers of the skills it is about
 */
public record AttemptBrief(Purpose purpose, int ordinal, Set<Integer> targets, long seed, Instant startedAt) {}
