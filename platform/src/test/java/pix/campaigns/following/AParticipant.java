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
                before,
                Optional.empty());
    }

    static Participant whoSentAProfile(double mastery, int pix, double masteryBefore, int pixBefore) {
        var sent = new Sent(NOON, mastery, OptionalInt.empty(), List.of(), pix, false, 0);
        var test = whoSent(mastery, Optional.of(masteryBefore));
        return new Participant(
                test.id(),
                test.firstName(),
                test.lastName(),
                test.group(),
                test.identifier(),
                test.student(),
                2,
                0,
                NOON,
                test.completedAt(),
                Optional.of(sent),
                test.previousMastery(),
                Optional.of(pixBefore));
    }
}
