package pix.bank.preview;

import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;

/** What the judge says of an answer, in the author's words. */
final class Verdicts {

    private Verdicts() {}

    static String told(AnswerKey key, Answer answer) {
        return switch (Judge.judge(key, answer)) {
            case Judgement.Judged judged when judged.correct() -> "<strong class=\"preview-right\">✓ juste</strong>";
            case Judgement.Judged judged ->
                "<strong class=\"preview-wrong\">✗ faux %s</strong>".formatted(perField(judged));
            case Judgement.Refused refused ->
                "<strong class=\"preview-wrong\">✗ refusé : %s</strong>".formatted(refused.reason());
        };
    }

    private static String perField(Judgement judgement) {
        return judgement.fields().isEmpty() ? "" : judgement.fields().toString();
    }
}
