package pix.campaigns;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.OrganisationId;

/**
 * What an organisation asks of its learners, with a code to come to it.
 *
 * @param profile the target profile it was made from; none for a collection of profiles
 * @param targets numbers of the skills it is about, frozen when it was created
 * @param sendsAtEnd results are sent by themselves once everything is answered, by those who were told so at the start
 * @param timeZone by whose days it is counted: the organisation's when it was created
 * @param archivedAt its code is no longer usable, until it is taken out of the archive
 */
public record Campaign(
        OrganisationId organisation,
        CampaignId id,
        String code,
        CampaignKind kind,
        String name,
        AccountId owner,
        Optional<String> profile,
        Set<Integer> targets,
        Optional<String> title,
        Optional<String> landingText,
        Optional<IdentifierAsked> identifier,
        boolean severalSendings,
        boolean sendsAtEnd,
        boolean withoutAccount,
        ZoneId timeZone,
        Instant createdAt,
        Optional<Instant> archivedAt) {

    /** So many days at least go by between sending results and doing it again. */
    public static final int DAYS_BETWEEN_SENDINGS = 4;

    public boolean isAssessment() {
        return kind == CampaignKind.ASSESSMENT;
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    /** Its owner and the administrators may change, archive and delete it: rule O1.2. */
    public boolean mayBeChangedBy(Member member) {
        return member.isAdministrator() || member.account().equals(owner);
    }
}
