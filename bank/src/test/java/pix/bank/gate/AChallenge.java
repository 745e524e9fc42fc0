package pix.bank.gate;

import java.util.List;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** A true challenge of the bank in which one thing is another. */
final class AChallenge {

    private AChallenge() {}

    static Challenge with(Challenge c, AnswerKey key) {
        return with(c, c.instruction(), c.scenes(), key);
    }

    static Challenge with(Challenge c, String instruction, Scene scene) {
        return with(c, instruction, List.of(scene), c.key());
    }

    private static Challenge with(Challenge c, String instruction, List<Scene> scenes, AnswerKey key) {
        return new Challenge(
                c.skill(),
                c.variant(),
                c.valueSet(),
                c.devices(),
                c.title(),
                instruction,
                scenes,
                c.form(),
                c.timer(),
                key,
                c.examples(),
                c.correction());
    }
}
