package pix.certification.exam;

import pix.engine.judging.Judgement;
import pix.engine.sitting.SittingRefusal;

/** What comes of an answer in an exam. */
public sealed interface ExamAnswerOutcome {

    /** Now, or by the same answer sent before. */
    record Recorded() implements ExamAnswerOutcome {}

    /** Nothing to judge: nothing was recorded. */
    record Unfit(Judgement.Refused refusal) implements ExamAnswerOutcome {}

    /** The page was old: another answer stands at this place, or another question is asked. */
    record Outdated() implements ExamAnswerOutcome {}

    /** The sitting does not allow it as it is. */
    record NotNow(SittingRefusal reason) implements ExamAnswerOutcome {}
}
