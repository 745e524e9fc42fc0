package pix.campaigns;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/**
 * A campaign as it was set up.
 *
 * @param profile the parcours it was made from; none for a collection of profiles
 * @param targets the skills that were frozen at its creation
 * @param title what participants read above the questions
 * @param identifierLabel what participants are asked besides their name
 * @param severalSendings results may be sent more than once
 * @param withoutAccount may be taken by someone who has no account
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
        boolean withoutAccount,
        Instant createdAt,
        Optional<Instant> archivedAt) {

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    public boolean isAssessment() {
        return kind == CampaignKind.ASSESSMENT;
    }
}
