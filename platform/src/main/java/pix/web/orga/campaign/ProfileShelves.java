package pix.web.orga.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pix.bank.framework.ProfileKind;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.organisations.AttachedProfiles;
import pix.organisations.Member;
import pix.shared.NotFound;

/** The parcours that are offered to an organisation. */
@Component
class ProfileShelves {

    private final TargetProfiles profiles;
    private final AttachedProfiles attached;

    ProfileShelves(TargetProfiles profiles, AttachedProfiles attached) {
        this.profiles = profiles;
        this.attached = attached;
    }

    List<ProfileShelf> of(Member member) {
        var offered = profiles.offeredTo(attached.of(member.organisation().id()));
        return Stream.of(ProfileKind.values())
                .map(kind -> new ProfileShelf(
                        kind,
                        offered.stream()
                                .filter(each -> each.profile().kind() == kind)
                                .sorted(Comparator.comparing(each -> !each.isOpen()))
                                .toList()))
                .filter(shelf -> !shelf.profiles().isEmpty())
                .toList();
    }

    /** One that is offered here; any other does not exist. */
    OfferedProfile find(Member member, String id) {
        return profiles.offeredTo(attached.of(member.organisation().id())).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("profile", id));
    }
}
