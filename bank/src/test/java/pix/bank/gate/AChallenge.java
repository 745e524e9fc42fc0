package pix.bank.gate;

import java.util.ArrayList;
import java.util.List;
import pix.bank.question.Challenge;
import pix.bank.question.Examples;
import pix.bank.question.Scene;
import pix.engine.judging.Answer;
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

    /** With one more wrong answer that its author declares. */
    static Challenge declaring(Challenge c, Answer wrong) {
        var declared = new ArrayList<>(c.examples().wrong());
        declared.add(new Examples.Wrong(wrong, "se trompe"));
        return with(
                c,
                c.instruction(),
                c.scenes(),
                c.key(),
                new Examples(c.examples().right(), declared));
    }

    private static Challenge with(Challenge c, String instruction, List<Scene> scenes, AnswerKey key) {
        return with(c, instruction, scenes, key, c.examples());
    }

    private static Challenge with(
            Challenge c, String instruction, List<Scene> scenes, AnswerKey key, Examples examples) {
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
                examples,
                c.correction());
    }
}
