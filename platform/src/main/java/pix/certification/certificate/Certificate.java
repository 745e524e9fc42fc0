package pix.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pix.certification.ExamSessionId;
import pix.engine.exam.Mark;

/**
 * What is proven of somebody, once their result is validated and published (certification.md 10.3).
 *
 * @param birthPlace a town, or a country where the town is not known
 * @param heldOn when the exam was sat
 * @param deliveredAt when its result was published
 * @param marks of each competence of the exam; a level of -1 is not certified
 */
public record Certificate(
        ExamSessionId session,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String birthPlace,
        String centre,
        LocalDate heldOn,
        Instant deliveredAt,
        int pix,
        List<Mark> marks,
        VerificationCode code) {

    public String name() {
        return firstName + " " + lastName;
    }

    /** The level that is certified in a competence. */
    public Optional<Mark> mark(String competence) {
        return marks.stream()
                .filter(mark -> mark.competence().equals(competence) && mark.level() >= 0)
                .findFirst();
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "certificate of session " + session;
    }
}
