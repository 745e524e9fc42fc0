package pix.teams;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.Entry;

/** A member leaves of their own accord; their other spaces and what they made are untouched. */
@Service
public class LeaveSpace {

    private final SpaceOwners owners;
    private final Memberships memberships;
    private final Clock clock;

    LeaveSpace(SpaceOwners owners, Memberships memberships, Clock clock) {
        this.owners = owners;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** False for the last administrator: somebody else has to become one first. */
    @Transactional
    public boolean leave(SpaceId space, AccountId member) {
        owners.hold(space);
        if (!Administration.remainsWithout(memberships.of(space), member)) return false;
        memberships.leave(space, member, clock.instant());
        owners.tell(space, Entry.of(ActKind.MEMBER_LEFT).by(member).on("member " + member));
        return true;
    }
}
