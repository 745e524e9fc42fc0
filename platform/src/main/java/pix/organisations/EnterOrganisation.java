package pix.organisations;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.teams.EnterSpace;
import pix.teams.SpaceKind;

/** A member comes into the space of an organisation: it is the one that opens next time. */
@Service
public class EnterOrganisation {

    private final MemberViews views;
    private final Members members;
    private final EnterSpace spaces;
    private final Clock clock;

    EnterOrganisation(MemberViews views, Members members, EnterSpace spaces, Clock clock) {
        this.views = views;
        this.members = members;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Transactional
    public void enter(Member member) {
        spaces.enter(member.organisation().id().space(), member.account());
        members.seen(member, clock.instant());
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
