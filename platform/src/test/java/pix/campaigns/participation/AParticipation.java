package pix.campaigns.participation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;
import pix.campaigns.CampaignId;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;

/** Participations of the tests, dull but for what a test says. */
public final class AParticipation {

    public static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private AParticipation() {}

    public static Participation begun(Participant who, Instant at) {
        return of(who, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Participation sent(Participant who, Instant begun, Instant at, Result result) {
        return of(who, begun, Optional.of(at), Optional.of(result), Optional.empty());
    }

    public static Participation sent(Result result, Optional<Previous> previous) {
        return of(ada(), NOON, Optional.of(NOON), Optional.of(result), previous);
    }

    public static Participant ada() {
        return new Participant(Optional.of(new AccountId(1)), Optional.empty(), "Ada", "Delorme", "", Optional.empty());
    }

    public static Result test(double mastery, int stage, Set<Integer> held, Set<Integer> tested) {
        return new Result(held, tested, mastery, 0, false, 0, List.of(), stage, List.of());
    }

    public static Result profile(double mastery, int pix, List<CompetenceLevel> levels) {
        return new Result(Set.of(), Set.of(), mastery, pix, false, 0, levels, 0, List.of());
    }

    private static Participation of(
            Participant who,
            Instant begun,
            Optional<Instant> sent,
            Optional<Result> result,
            Optional<Previous> previous) {
        return new Participation(
                new OrganisationId(9),
                new CampaignId(123),
                new ParticipationId(1),
                who,
                1,
                Optional.empty(),
                0,
                false,
                ZoneId.of("Europe/Paris"),
                begun,
                sent,
                sent,
                result,
                previous,
                true,
                false);
    }
}
