package pix.engine.exam;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * The questions of one competence that are left once the neutralised ones are taken out.
 *
 * <p>A neutralised question makes of three questions two, and of two one: a table of 19 combinations says no more than that.
 * Where less than three were asked, a question with several fields weighs two: its fields show more than one thing.
 *
 * @param left from 0 to 3
 * @param correct from 0 to {@code left}
 */
record CompetenceCount(int left, int correct) {

    static final int MOST_QUESTIONS = 3;

    /** @param questions of one competence */
    static CompetenceCount of(Collection<ExamQuestion> questions) {
        boolean weighs = questions.size() < MOST_QUESTIONS;
        int left = sum(questions, question -> question.neutralised() ? 0 : weight(question, weighs));
        int correct = sum(questions, question -> question.neutralised() ? 0 : correct(question, weighs));
        return new CompetenceCount(Math.min(left, MOST_QUESTIONS), Math.min(correct, MOST_QUESTIONS));
    }

    private static int weight(ExamQuestion question, boolean weighs) {
        return weighs && question.severalFields() ? 2 : 1;
    }

    private static int correct(ExamQuestion question, boolean weighs) {
        return switch (question.outcome()) {
            case CORRECT -> weight(question, weighs);
            case PARTLY_CORRECT -> weight(question, weighs) - 1;
            case WRONG, GIVEN_UP, UNANSWERED -> 0;
        };
    }

    private static int sum(Collection<ExamQuestion> questions, ToIntFunction<ExamQuestion> value) {
        return questions.stream().mapToInt(value).sum();
    }
}
