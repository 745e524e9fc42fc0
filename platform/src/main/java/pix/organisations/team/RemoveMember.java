package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.shared.NotFound;

/** An administrator removes another member, whose campaigns stay with the team. */
@Service
public class RemoveMember {

    private final Memberships memberships;
    private final Clock clock;

    RemoveMember(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** False for oneself (one leaves), and for whoever has ceased to administer meanwhile. */
    @Transactional
    public boolean remove(Member administrator, AccountId other) {
        var organisation = administrator.organisation().id();
        memberships.hold(organisation);
        var team = memberships.of(organisation);
        if (team.stream().noneMatch(member -> member.account().equals(other))) throw new NotFound("member", other);
        if (!Administration.isOver(team, administrator, other)) return false;
        memberships.leave(organisation, other, clock.instant());
        return true;
    }
}
