package pix.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an attempt was started for; never changes.
 *
 * @param competence none when it is about skills chosen for another reason
 * @param ordinal the learner's nth attempt, so that no two in a row ask the same value sets
 * @param retry old failures are asked again
 * @param targets numbers of the skills it is about
 */
public record AttemptBrief(
        Optional<String> competence, int ordinal, boolean retry, Set<Integer> targets, long seed, Instant startedAt) {}
