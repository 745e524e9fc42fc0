package pix.certification.exam;

import java.time.Instant;
import java.util.Optional;
import pix.assessment.GivenText;
import pix.engine.judging.Answer;

/**
 * A question of an exam as it stands afterwards.
 *
 * @param release by which it was judged; empty when it was not answered
 * @param isNeutralised whether it counts no more
 */
public record SatQuestion(
        ExamQuestion question,
        String competence,
        Optional<String> release,
        Optional<Instant> answeredAt,
        boolean isNeutralised) {

    public int position() {
        return question.position();
    }

    /** Empty when it was passed, or never answered. */
    public Optional<Answer> given() {
        return question.given().flatMap(GivenText::read);
    }
}
