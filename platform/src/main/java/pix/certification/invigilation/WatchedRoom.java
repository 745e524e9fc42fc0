package pix.certification.invigilation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import pix.certification.ExamSessionId;

/**
 * A session as its invigilators see it.
 *
 * @param present how many are there, of {@code enrolled}
 * @param entries who came to watch
 */
public record WatchedRoom(
        ExamSessionId session,
        String centre,
        ZoneId timeZone,
        Optional<String> name,
        String site,
        String room,
        LocalDate date,
        LocalTime startTime,
        String invigilators,
        String accessCode,
        boolean isFinalised,
        int enrolled,
        int present,
        List<RoomEntry> entries) {

    /** Not the code: a log line may print it. */
    @Override
    public String toString() {
        return "the room of session " + session;
    }
}
