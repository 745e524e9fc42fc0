package pix.certification.seat;

import java.util.Optional;
import pix.certification.birth.BirthPlace;
import pix.organisations.student.CivilStudent;

/**
 * A pupil who may be seated.
 *
 * @param birth empty where the roll says too little of it: they are seated by hand
 * @param isSeated is in the session already
 */
public record RollStudent(CivilStudent known, Readiness readiness, Optional<BirthPlace> birth, boolean isSeated) {

    public boolean maySit() {
        return !isSeated && birth.isPresent() && known.student().birthDate().isPresent();
    }
}
