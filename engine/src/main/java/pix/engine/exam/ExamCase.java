package pix.engine.exam;

import java.util.List;
import java.util.Optional;

/**
 * All that decides the result of one exam.
 *
 * @param profile the certifiable competences of the candidate's frozen profile
 * @param questions all that were asked, those of other competences too
 * @param abort why it was not finished, where it was not
 * @param cancelled whether the jury cancelled it
 * @param rejectedForFraud whether the jury rejected it
 */
public record ExamCase(
        List<Mark> profile,
        List<ExamQuestion> questions,
        Optional<AbortReason> abort,
        boolean cancelled,
        boolean rejectedForFraud) {

    public ExamCase {
        profile = List.copyOf(profile);
        questions = List.copyOf(questions);
    }

    /** An exam that nobody interrupted and that the jury has not looked at. */
    public static ExamCase of(List<Mark> profile, List<ExamQuestion> questions) {
        return new ExamCase(profile, questions, Optional.empty(), false, false);
    }
}
