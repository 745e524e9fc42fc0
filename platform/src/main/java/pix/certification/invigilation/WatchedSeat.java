package pix.certification.invigilation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pix.certification.SeatId;
import pix.certification.exam.ExamTime;
import pix.engine.sitting.Sitting;

/**
 * A candidate as an invigilator sees them.
 *
 * @param waitingNumber two figures that the candidate's screen shows while they wait
 * @param extraTime in per cent
 * @param seenAt the last sign of life of their browser
 * @param alertText what they say of the question that they cannot answer
 */
public record WatchedSeat(
        SeatId id,
        String firstName,
        String lastName,
        LocalDate birthDate,
        Optional<Integer> waitingNumber,
        int extraTime,
        boolean isAccessible,
        Sitting sitting,
        Optional<Instant> seenAt,
        Optional<String> alertText) {

    private static final Duration QUIET = Duration.ofMinutes(1);

    public String name() {
        return lastName + " " + firstName;
    }

    public SeatState state(Instant now) {
        if (sitting.end().isPresent())
            return switch (sitting.end().get().kind()) {
                case COMPLETED -> SeatState.COMPLETED;
                case BY_INVIGILATOR -> SeatState.ENDED_BY_INVIGILATOR;
                case BY_FINALISATION -> SeatState.ENDED_BY_FINALISATION;
            };
        if (sitting.alertAt().isPresent()) return SeatState.ALERT;
        if (isOver(now)) return SeatState.OVERTIME;
        if (hasStarted()) return SeatState.UNDER_WAY;
        return sitting.admitted() ? SeatState.ADMITTED : SeatState.EXPECTED;
    }

    public boolean hasStarted() {
        return sitting.startedAt().isPresent();
    }

    public boolean isPresent() {
        return hasStarted() || sitting.admitted();
    }

    public boolean isSitting() {
        return hasStarted() && sitting.end().isEmpty();
    }

    /** Presence may be confirmed, or taken back. */
    public boolean isAwaited() {
        return !hasStarted() && sitting.end().isEmpty();
    }

    /** Another browser may be allowed: it is not, yet. */
    public boolean mayResume(Instant now) {
        return isSitting() && !isOver(now);
    }

    /** The end that the clock says; it ends nothing by itself. */
    public Optional<Instant> endsAt() {
        return sitting.startedAt().map(ExamTime::endOf);
    }

    /** With extra time, where there is some. */
    public Optional<Instant> endsLaterAt() {
        return extraTime == 0 ? Optional.empty() : sitting.startedAt().map(start -> ExamTime.endOf(start, extraTime));
    }

    /** How long nothing has been heard of a test that is under way; empty while it is heard of. */
    public Optional<Duration> silence(Instant now) {
        if (!isSitting()) return Optional.empty();
        return seenAt.map(seen -> Duration.between(seen, now)).filter(silence -> silence.compareTo(QUIET) >= 0);
    }

    private boolean isOver(Instant now) {
        return sitting.startedAt().filter(start -> ExamTime.isOver(start, now)).isPresent();
    }
}
