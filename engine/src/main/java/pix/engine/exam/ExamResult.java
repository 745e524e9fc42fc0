package pix.engine.exam;

import java.util.List;
import java.util.Optional;

/**
 * What an exam is worth.
 *
 * @param marks one for each competence of the profile, in its order; empty when the exam cannot be scored
 * @param rate 0 when the exam cannot be scored
 * @param reason what the candidate is told without being asked; empty for a plain success
 */
public record ExamResult(Status status, List<Mark> marks, Reproducibility rate, Optional<Reason> reason) {

    /** What is decided. */
    public enum Status {
        VALIDATED,
        REJECTED,
        CANCELLED,

        /** What was kept contradicts itself: the jury must act. */
        ERROR
    }

    /** Why a result is not a plain success. */
    public enum Reason {
        CANCELLED_BY_JURY,
        FRAUD,
        TOO_MANY_NEUTRALISED,
        LACK_OF_ANSWERS_TECHNICAL,
        INSUFFICIENT_CORRECT_ANSWERS,
        ZERO_PIX,
        COMPETENCE_WITHOUT_QUESTION,
        QUESTION_COUNTED_TWICE,
        QUESTION_WITHOUT_OUTCOME
    }

    public ExamResult {
        marks = List.copyOf(marks);
    }

    static ExamResult error(Reason reason) {
        return new ExamResult(Status.ERROR, List.of(), new Reproducibility(0), Optional.of(reason));
    }

    /** At most 640: sixteen competences of 40. */
    public int pix() {
        return marks.stream().mapToInt(Mark::pix).sum();
    }
}
