package pix.teams;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.Entry;
import pix.shared.NotFound;

/** An administrator removes another member; what that one made stays with the team. */
@Service
public class RemoveMember {

    private final SpaceOwners owners;
    private final Memberships memberships;
    private final Clock clock;

    RemoveMember(SpaceOwners owners, Memberships memberships, Clock clock) {
        this.owners = owners;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** False for oneself (one leaves), and for whoever has ceased to administer meanwhile. */
    @Transactional
    public boolean remove(SpaceId space, AccountId administrator, AccountId other) {
        owners.hold(space);
        var team = memberships.of(space);
        if (team.stream().noneMatch(member -> member.account().equals(other))) throw new NotFound("member", other);
        if (!Administration.isOver(team, administrator, other)) return false;
        memberships.leave(space, other, clock.instant());
        owners.tell(space, Entry.of(ActKind.MEMBER_REMOVED).by(administrator).on("member " + other));
        return true;
    }
}
