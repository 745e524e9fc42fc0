package pix.campaigns;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.content.OfferedProfile;
import pix.organisations.Member;

/** A member of an organisation makes a campaign. The skills it is about are frozen, and a code is drawn for it. */
@Service
public class CreateCampaign {

    private final Campaigns campaigns;
    private final DraftRules rules;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CreateCampaign(Campaigns campaigns, DraftRules rules, Clock clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public CampaignOutcome create(Member member, CampaignDraft draft) {
        var problems = rules.problems(member, draft);
        if (!problems.isEmpty()) return new Refused(problems);
        var profile = draft.isAssessment() ? rules.profile(member, draft) : Optional.<OfferedProfile>empty();
        var campaign = campaign(member, draft, profile);
        campaigns.add(campaign, member.account());
        return new Kept(campaign);
    }

    private Campaign campaign(Member member, CampaignDraft draft, Optional<OfferedProfile> profile) {
        var id = campaigns.newId();
        return new Campaign(
                member.organisation().id(),
                id,
                code(member, id).value(),
                draft.kind().orElseThrow(),
                draft.name().strip(),
                draft.owner(),
                profile.map(OfferedProfile::id),
                profile.map(OfferedProfile::targets).orElse(Set.of()),
                CampaignDraft.text(draft.title()),
                CampaignDraft.text(draft.landingText()),
                draft.identifierAsked(),
                draft.allowsSeveralSendings(),
                draft.sendsAtEnd(),
                draft.withoutAccount(),
                clock.instant(),
                Optional.empty());
    }

    private CampaignCode code(Member member, CampaignId id) {
        var code = CampaignCode.draw(chance);
        while (!campaigns.take(code, member.organisation().id(), id)) code = CampaignCode.draw(chance);
        return code;
    }
}
