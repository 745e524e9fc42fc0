package pix.organisations;

import java.util.Optional;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.teams.EnterSpace;
import pix.teams.SpaceKind;

/** A member comes into the space of an organisation: it is the one that opens next time. */
@Service
public class EnterOrganisation {

    private final MemberViews views;
    private final EnterSpace spaces;

    EnterOrganisation(MemberViews views, EnterSpace spaces) {
        this.views = views;
        this.spaces = spaces;
    }

    public void enter(Member member) {
        spaces.enter(member.organisation().id().space(), member.account());
    }

    /** The organisation this person looked at last, or the first by name; none for whoever belongs to none. */
    public Optional<Member> usual(AccountId account) {
        var memberships = views.memberships(account);
        var last = spaces.last(SpaceKind.ORGANISATION, account);
        return memberships.stream()
                .filter(member ->
                        last.filter(member.organisation().id().space()::equals).isPresent())
                .findFirst()
                .or(() -> memberships.stream().findFirst());
    }
}
