package pix.assessment;

import java.time.Instant;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;

/**
 * An answer as the log keeps it.
 *
 * @param position its place in its attempt, from 1
 * @param release of the bank it was asked from
 * @param given what was sent, see {@link GivenText}
 */
public record LoggedAnswer(
        int position,
        String release,
        ChallengeRef challenge,
        String given,
        Verdict verdict,
        Instant askedAt,
        Instant answeredAt) {}
