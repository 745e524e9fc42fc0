package pix.campaigns.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.Participant.Sent;

/** Participants of the tests, dull but for what a test says. */
final class AParticipant {

    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private AParticipant() {}

    static Participant whoSent(double mastery, Optional<Double> before) {
        var sent = new Sent(NOON, mastery, OptionalInt.empty(), List.of(), 0, false, 0);
        return new Participant(
                new ParticipationId(1),
                "Ada",
                "Delorme",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                NOON,
                Optional.of(NOON),
                Optional.of(sent),
                before);
    }
}
