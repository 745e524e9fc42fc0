package pix.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.question.Challenge;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;

/** What a learner may look at and handle now: the challenge being asked, and those whose answers are explained. */
@Component
public class ShownChallenges {

    private final Attempts attempts;
    private final RunningRelease release;

    ShownChallenges(Attempts attempts, RunningRelease release) {
        this.attempts = attempts;
        this.release = release;
    }

    /** Empty when it has no use any more: another was put in its place, or its attempt was thrown away before an answer. */
    public Optional<Challenge> find(AccountId learner, AttemptId id, ChallengeRef challenge) {
        return attempts.find(learner, id)
                .filter(attempt -> isAsked(attempt, challenge) || isExplained(attempt, challenge))
                .flatMap(_ -> release.challenge(challenge));
    }

    private static boolean isAsked(Attempt attempt, ChallengeRef challenge) {
        return attempt.question()
                .filter(asked -> asked.challenge().equals(challenge))
                .isPresent();
    }

    private static boolean isExplained(Attempt attempt, ChallengeRef challenge) {
        return attempt.brief().purpose().isExplained()
                && attempt.trail().stream()
                        .anyMatch(answer -> answer.challenge().equals(challenge));
    }
}
