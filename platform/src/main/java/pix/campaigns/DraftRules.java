package pix.campaigns;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.organisations.AttachedProfiles;
import pix.organisations.Member;
import pix.organisations.MemberViews;

/** What a draft is held to in an organisation: its members, its profiles, its options. */
@Component
class DraftRules {

    private final TargetProfiles profiles;
    private final AttachedProfiles attached;
    private final MemberViews members;

    DraftRules(TargetProfiles profiles, AttachedProfiles attached, MemberViews members) {
        this.profiles = profiles;
        this.attached = attached;
        this.members = members;
    }

    Set<CampaignProblem> problems(Member member, CampaignDraft draft) {
        var organisation = member.organisation();
        var owners =
                members.members(organisation.id()).stream().map(Member::account).collect(toUnmodifiableSet());
        return new CampaignRules(
                        profile(member, draft), owners, organisation.severalSendings(), organisation.managesStudents())
                .problems(draft);
    }

    /** The profile that was asked for, if it is offered here. */
    Optional<OfferedProfile> profile(Member member, CampaignDraft draft) {
        return profiles.offeredTo(attached.of(member.organisation().id())).stream()
                .filter(offered -> offered.id().equals(draft.profile()))
                .findFirst();
    }
}
