package pix.teams;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.Entry;
import pix.shared.NotFound;

/** An administrator gives another member a role. */
@Service
public class ChangeRole {

    private final SpaceOwners owners;
    private final Memberships memberships;
    private final Clock clock;

    ChangeRole(SpaceOwners owners, Memberships memberships, Clock clock) {
        this.owners = owners;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** False for oneself, so that an administrator always remains, and for whoever has ceased to administer meanwhile. */
    @Transactional
    public boolean change(SpaceId space, AccountId administrator, AccountId other, MemberRole role) {
        owners.hold(space);
        var team = memberships.of(space);
        if (team.stream().noneMatch(member -> member.account().equals(other))) throw new NotFound("member", other);
        if (!Administration.isOver(team, administrator, other)) return false;
        memberships.join(space, other, role, clock.instant());
        owners.tell(
                space,
                Entry.of(ActKind.MEMBER_ROLECHANGED)
                        .by(administrator)
                        .on("member " + other)
                        .saying(role.name()));
        return true;
    }
}
