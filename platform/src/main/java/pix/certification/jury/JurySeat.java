package pix.certification.jury;

import java.time.LocalDate;
import java.util.Optional;
import pix.certification.SeatId;
import pix.engine.exam.ExamResult;
import pix.engine.sitting.SittingEnd;

/**
 * A candidate who has sat, before the jury.
 *
 * @param result the one that counts; empty as long as the exam is not scored
 * @param reports how many there are on them, {@code waiting} of which are to be settled
 */
public record JurySeat(
        SeatId id,
        String firstName,
        String lastName,
        LocalDate birthDate,
        Optional<SittingEnd.Kind> end,
        Optional<ExamResult> result,
        int reports,
        int waiting) {

    public String name() {
        return lastName + " " + firstName;
    }

    /** Whether it keeps the whole session back. */
    public boolean holdsBack() {
        return result.filter(each -> each.status() != ExamResult.Status.ERROR).isEmpty();
    }
}
