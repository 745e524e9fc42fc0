package pix.campaigns.participation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/**
 * One participation of one participant at a campaign.
 *
 * @param ordinal 1, then one more each time it is done again
 * @param attempt none for a collection of profiles
 * @param assessed targeted skills settled so far
 * @param sendsAtEnd its learner was told at the start that results are sent once everything is answered
 * @param timeZone by whose days its campaign is counted
 * @param result what was sent
 * @param previous what had been sent the time before
 */
public record Participation(
        OrganisationId organisation,
        CampaignId campaign,
        ParticipationId id,
        Participant who,
        int ordinal,
        Optional<AttemptId> attempt,
        int assessed,
        boolean sendsAtEnd,
        ZoneId timeZone,
        Instant startedAt,
        Optional<Instant> completedAt,
        Optional<Instant> sharedAt,
        Optional<Result> result,
        Optional<Previous> previous,
        boolean isLatest,
        boolean isDeleted) {

    public ParticipationStatus status() {
        return ParticipationStatus.of(completedAt.isPresent(), sharedAt.isPresent());
    }

    /** The same in another class. */
    Participation in(String group) {
        return new Participation(
                organisation,
                campaign,
                id,
                who.in(group),
                ordinal,
                attempt,
                assessed,
                sendsAtEnd,
                timeZone,
                startedAt,
                completedAt,
                sharedAt,
                result,
                previous,
                isLatest,
                isDeleted);
    }

    public boolean isShared() {
        return sharedAt.isPresent();
    }

    /** How much of what is aimed at is settled, 0 to 1: all of it once everything is answered. */
    public double progress(Set<Integer> targets) {
        return completedAt.isPresent() || targets.isEmpty() ? 1 : (double) assessed / targets.size();
    }

    /** Whether what is done again is sent at the end too: it was accepted the first time, and is still asked for. */
    public boolean sendsAgainAtEnd(Campaign campaign) {
        return sendsAtEnd && campaign.sendsAtEnd();
    }

    public Optional<AccountId> learner() {
        return who.learner();
    }

    public Optional<StudentId> student() {
        return who.student();
    }

    public String firstName() {
        return who.firstName();
    }

    public String lastName() {
        return who.lastName();
    }

    public String group() {
        return who.group();
    }

    public Optional<String> identifier() {
        return who.identifier();
    }

    /** Whose it is, the same for each participation of one participant. */
    String participant() {
        return student()
                .map(id -> "student " + id)
                .or(() -> learner().map(id -> "learner " + id))
                .orElse("participation " + id);
    }
}
