package pix.assessment;

import pix.content.ChallengeRef;
import pix.engine.adaptive.AnsweredSkill;
import pix.engine.judging.Verdict;

/**
 * One answer as its attempt remembers it.
 *
 * @param timed time was left on its timer
 */
public record Answered(ChallengeRef challenge, Verdict verdict, boolean timed) {

    public boolean isRight() {
        return verdict == Verdict.CORRECT;
    }

    AnsweredSkill toEngine() {
        return new AnsweredSkill(challenge.skill(), isRight(), timed);
    }
}
