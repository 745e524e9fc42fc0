package pix.web.certif.seat;

import java.util.List;
import java.util.Set;
import pix.certification.seat.Readiness;
import pix.certification.seat.RollStudent;
import pix.web.certif.SessionHead;

/**
 * Pupils of the roll, to be added to a session by their class.
 *
 * @param classes those of the school
 * @param chosen whose pupils are shown
 */
public record SeatingPage(SessionHead head, List<String> classes, Set<String> chosen, List<RollStudent> students) {

    public long seated() {
        return students.stream().filter(RollStudent::isSeated).count();
    }

    public long are(Readiness readiness) {
        return students.stream()
                .filter(pupil -> !pupil.isSeated() && pupil.readiness() == readiness)
                .count();
    }

    public long withoutBirth() {
        return students.stream()
                .filter(pupil -> !pupil.isSeated() && !pupil.maySit())
                .count();
    }

    public boolean hasSomebody() {
        return students.stream().anyMatch(RollStudent::maySit);
    }
}
