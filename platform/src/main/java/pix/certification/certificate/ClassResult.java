package pix.certification.certificate;

import java.time.LocalDate;
import java.util.Optional;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.exam.ExamResult;

/**
 * The published result of a student of a class, the last one where there are several.
 *
 * @param comment what the jury tells the organisation
 */
public record ClassResult(
        ExamSessionId session,
        SeatId seat,
        String group,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String birthPlace,
        Optional<String> externalId,
        LocalDate heldOn,
        ExamResult result,
        Optional<String> comment) {

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "result " + session + "/" + seat;
    }
}
