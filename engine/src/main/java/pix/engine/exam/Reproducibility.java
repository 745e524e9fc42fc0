package pix.engine.exam;

import java.util.Collection;

/**
 * How much of what a candidate had shown before is shown again in the exam.
 *
 * @param percentage whole, from 0 to 100
 */
public record Reproducibility(int percentage) {

    /** Below it, nothing is certified. */
    public static final int CERTIFIED = 50;

    /** From it on, one wrong answer costs less. */
    static final int FAIR = 70;

    /** From it on, a competence is kept whenever one answer in two is right. */
    static final int TRUSTED = 80;

    /** Correct answers among those that count, half going up; 0 when none counts. */
    public static Reproducibility of(Collection<ExamQuestion> questions) {
        var counted = questions.stream().filter(ExamQuestion::counts).count();
        var correct = questions.stream().filter(ExamQuestion::isCorrect).count();
        return new Reproducibility(counted == 0 ? 0 : Math.toIntExact((200 * correct + counted) / (2 * counted)));
    }

    public boolean certifies() {
        return percentage >= CERTIFIED;
    }

    boolean isAtLeast(int threshold) {
        return percentage >= threshold;
    }
}
