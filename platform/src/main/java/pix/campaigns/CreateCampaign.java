package pix.campaigns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.content.OfferedProfile;
import pix.organisations.Member;
import pix.shared.SentForm;

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
        return create(member, draft, Optional.empty());
    }

    /**
     * @param form the very form that was filled in: sent twice as it is, by two clicks or by going back, it makes one
     *     campaign; with other words in it, another
     */
    @Transactional
    public CampaignOutcome create(Member member, CampaignDraft draft, Optional<UUID> form) {
        var problems = rules.problems(member, draft);
        if (!problems.isEmpty()) return new Refused(problems);
        var key =
                form.flatMap(id -> SentForm.key(id.toString(), draft.toString().getBytes(UTF_8)));
        var made = key.flatMap(id -> campaigns.madeOf(id, member.organisation().id(), member.account()));
        if (made.isPresent()) return new Kept(made.get());
        var profile = draft.isAssessment() ? rules.profile(member, draft) : Optional.<OfferedProfile>empty();
        var campaign = campaign(member, draft, profile);
        campaigns.add(campaign, member.account(), key);
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
                member.organisation().timeZone(),
                clock.instant(),
                Optional.empty());
    }

    private CampaignCode code(Member member, CampaignId id) {
        var code = CampaignCode.draw(chance);
        while (!campaigns.take(code, member.organisation().id(), id)) code = CampaignCode.draw(chance);
        return code;
    }
}
