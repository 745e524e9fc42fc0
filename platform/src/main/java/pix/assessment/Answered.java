package pix.assessment;

import pix.content.ChallengeRef;
import pix.engine.adaptive.AnsweredSkill;
import pix.engine.judging.Verdict;

/**
 * One answer as its attempt remembers it.
 *
 * @param timed its question had a timer, whether it ran out or not
 */
public record Answered(ChallengeRef challenge, Verdict verdict, boolean timed) {

    public boolean isRight() {
        return verdict == Verdict.CORRECT;
    }

    AnsweredSkill toEngine() {
        return new AnsweredSkill(challenge.skill(), isRight(), timed);
    }
}
