package pix.engine.exam;

/**
 * One question of an exam, as its score counts it.
 *
 * @param number from 1, in the order of the exam
 * @param competence the code of the competence that it confirms
 * @param neutralised whether it was taken out of the score, however it was answered
 * @param severalFields whether it asks for several answers that are judged apart
 */
public record ExamQuestion(
        int number, String competence, QuestionOutcome outcome, boolean neutralised, boolean severalFields) {

    /** This question once the reason of an unfinished exam is known. */
    public ExamQuestion endedFor(AbortReason reason) {
        if (outcome != QuestionOutcome.UNANSWERED) return this;
        return switch (reason) {
            case CANDIDATE -> with(QuestionOutcome.GIVEN_UP, neutralised);
            case TECHNICAL -> with(outcome, true);
        };
    }

    /** This question once the jury, or a report that is settled, has taken it out. */
    public ExamQuestion neutralise() {
        return with(outcome, true);
    }

    /** Whether it has a place in the rate of reproducibility and in the trust that the exam deserves. */
    boolean counts() {
        return !neutralised && outcome.isCounted();
    }

    /** Whether it is right beyond doubt. */
    boolean isCorrect() {
        return !neutralised && outcome == QuestionOutcome.CORRECT;
    }

    /** Whether nothing can be said of it. */
    boolean isOpen() {
        return !neutralised && outcome == QuestionOutcome.UNANSWERED;
    }

    private ExamQuestion with(QuestionOutcome outcome, boolean neutralised) {
        return new ExamQuestion(number, competence, outcome, neutralised, severalFields);
    }
}
