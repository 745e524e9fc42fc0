package pix.certification.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;

/**
 * A session of certification: known by its number, held in a room on a day.
 *
 * @param name such as the class that sits it
 * @param accessCode what candidates type once they are in the room
 * @param invigilatorCode what opens the invigilator's space
 * @param firstStartedAt when the first test began: the session is not changed any more
 */
public record ExamSession(
        ExamSessionId id,
        CentreId centre,
        Optional<String> name,
        String site,
        String room,
        LocalDate date,
        LocalTime startTime,
        String invigilators,
        Optional<String> note,
        int version,
        String accessCode,
        String invigilatorCode,
        Optional<Instant> firstStartedAt,
        Optional<Instant> finalisedAt,
        Optional<Instant> publishedAt) {

    /** « À finaliser » from the hour that was said, or from the first test where that is earlier. */
    public SessionStatus status(Instant now, ZoneId zone) {
        if (publishedAt.isPresent()) return SessionStatus.PUBLISHED;
        if (finalisedAt.isPresent()) return SessionStatus.FINALISED;
        var isHeld = firstStartedAt.isPresent() || !now.isBefore(startsAt(zone));
        return isHeld ? SessionStatus.TO_FINALISE : SessionStatus.CREATED;
    }

    public Instant startsAt(ZoneId zone) {
        return date.atTime(startTime).atZone(zone).toInstant();
    }

    /** Neither of the codes: a log line may print it. */
    @Override
    public String toString() {
        return "session " + id;
    }
}
