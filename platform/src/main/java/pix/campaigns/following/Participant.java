package pix.campaigns.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;

/**
 * A line of the list of participants: where the latest participation of a person stands, and what was sent.
 *
 * @param student of the roll
 * @param sendings how many times this person took part
 * @param assessed targeted skills settled so far
 */
public record Participant(
        ParticipationId id,
        String firstName,
        String lastName,
        Optional<String> group,
        Optional<String> identifier,
        Optional<Long> student,
        int sendings,
        int assessed,
        Instant startedAt,
        Optional<Instant> completedAt,
        Optional<Sent> sent,
        Optional<Double> previousMastery,
        Optional<Integer> previousPix) {

    /**
     * What was sent: of a test, how much is held; of a profile, points and competences.
     *
     * @param mastery 0 to 1
     */
    public record Sent(
            Instant at,
            double mastery,
            OptionalInt stage,
            List<String> badges,
            int pix,
            boolean isCertifiable,
            int certifiableCount) {}

    public ParticipationStatus status() {
        if (sent.isPresent()) return ParticipationStatus.SHARED;
        return completedAt.isPresent() ? ParticipationStatus.TO_SHARE : ParticipationStatus.STARTED;
    }

    /** How this sending compares with the one before, profiles by their pix; empty when there is nothing to compare. */
    public Optional<Evolution> evolution() {
        return sent.flatMap(now -> previousPix
                .map(before -> Evolution.between(before, now.pix()))
                .or(() -> previousMastery.map(before -> Evolution.between(before, now.mastery()))));
    }
}
