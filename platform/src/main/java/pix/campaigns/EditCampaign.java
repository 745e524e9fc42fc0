package pix.campaigns;

import static pix.campaigns.CampaignProblem.Field.*;
import static pix.campaigns.CampaignProblem.SEVERAL_SENDINGS_FROZEN;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.campaigns.CampaignProblem.Field;
import pix.organisations.Member;

/**
 * Name, title, landing text and owner of a campaign are changed; how often one sends too, until somebody takes part; and
 * whether results are sent at the end, by those who begin from then on.
 */
@Service
public class EditCampaign {

    private static final Set<Field> EDITABLE =
            EnumSet.of(NAME, TITLE, LANDING_TEXT, OWNER, SEVERAL_SENDINGS, SENDING_AT_END);

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final DraftRules rules;

    EditCampaign(Campaigns campaigns, CampaignViews views, DraftRules rules) {
        this.campaigns = campaigns;
        this.views = views;
        this.rules = rules;
    }

    @Transactional
    public CampaignOutcome edit(Member member, CampaignId id, CampaignDraft draft) {
        var campaign = views.changeable(member, id);
        var problems = EnumSet.noneOf(CampaignProblem.class);
        rules.problems(member, draft).stream()
                .filter(problem -> EDITABLE.contains(problem.field()))
                .forEach(problems::add);
        var changesSending = draft.allowsSeveralSendings() != campaign.severalSendings();
        if (changesSending && campaigns.hasParticipants(campaign)) problems.add(SEVERAL_SENDINGS_FROZEN);
        if (!problems.isEmpty()) return new Refused(problems);
        var edited = edited(campaign, draft);
        campaigns.edit(edited);
        return new Kept(edited);
    }

    private static Campaign edited(Campaign campaign, CampaignDraft draft) {
        return new Campaign(
                campaign.organisation(),
                campaign.id(),
                campaign.code(),
                campaign.kind(),
                draft.name().strip(),
                draft.owner(),
                campaign.profile(),
                campaign.targets(),
                CampaignDraft.text(draft.title()),
                CampaignDraft.text(draft.landingText()),
                campaign.identifier(),
                draft.allowsSeveralSendings(),
                draft.sendsAtEnd(),
                campaign.withoutAccount(),
                campaign.timeZone(),
                campaign.createdAt(),
                campaign.archivedAt());
    }
}
