package pix.assessment;

import java.time.Instant;
import java.util.Optional;
import pix.content.ChallengeRef;

/** The question being asked; the clock of a timed one starts when its learner says so. */
public record Question(ChallengeRef challenge, Instant askedAt, Optional<Instant> timerStartedAt) {

    static Question asked(ChallengeRef challenge, Instant at) {
        return new Question(challenge, at, Optional.empty());
    }
}
