package pix.web.certif.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.certification.seat.Readiness;
import pix.certification.seat.Seat;
import pix.organisations.student.StudentId;
import pix.web.certif.SessionHead;

/**
 * « Candidats » of a session.
 *
 * @param hasRoll the centre is a school that imports its roll
 * @param readiness of those who are on the roll today
 */
public record CandidatesPage(
        SessionHead head,
        boolean hasRoll,
        List<Seat> seats,
        Map<StudentId, Readiness> readiness,
        int count,
        int page,
        int pages) {

    /** What would keep this candidate out today; whoever has come is in. */
    public Optional<Readiness> obstacle(Seat seat) {
        if (seat.account().isPresent()) return Optional.empty();
        return seat.student()
                .flatMap(student -> Optional.ofNullable(readiness.get(student)))
                .filter(ready -> ready != Readiness.READY);
    }

    public boolean mayChange(Seat seat) {
        return head.maySeat() && !seat.hasStarted();
    }
}
