package pix.campaigns.participation;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;
import pix.organisations.OrganisationId;

/**
 * One participation of one participant at a campaign.
 *
 * @param learner none once it was deleted
 * @param student who it is on the organisation's roll; nobody without an account
 * @param ordinal 1, then one more each time it is done again
 * @param group the class at that time
 * @param attempt none for a collection of profiles
 * @param result what was sent
 */
public record Participation(
        OrganisationId organisation,
        CampaignId campaign,
        ParticipationId id,
        Optional<AccountId> learner,
        Optional<Long> student,
        int ordinal,
        String group,
        Optional<AttemptId> attempt,
        Optional<String> identifier,
        Instant startedAt,
        Optional<Instant> completedAt,
        Optional<Instant> sharedAt,
        Optional<Result> result,
        boolean isLatest,
        boolean isDeleted) {

    public ParticipationStatus status() {
        if (sharedAt.isPresent()) return ParticipationStatus.SHARED;
        return completedAt.isPresent() ? ParticipationStatus.TO_SHARE : ParticipationStatus.STARTED;
    }

    /** Who it is of, the same for each participation of one participant. */
    String participant() {
        return student.map(id -> "student " + id)
                .or(() -> learner.map(id -> "learner " + id))
                .orElse("participation " + id);
    }

    public boolean isShared() {
        return sharedAt.isPresent();
    }
}
