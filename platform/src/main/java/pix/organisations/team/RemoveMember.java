package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;
import pix.shared.NotFound;

/** An administrator removes another member, whose campaigns stay with the team. */
@Service
public class RemoveMember {

    private final Memberships memberships;
    private final AuditLog journal;
    private final Clock clock;

    RemoveMember(Memberships memberships, AuditLog journal, Clock clock) {
        this.memberships = memberships;
        this.journal = journal;
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
        journal.add(Entry.of(ActKind.MEMBER_REMOVED)
                .by(administrator.account())
                .on("member " + other)
                .in(organisation.value()));
        return true;
    }
}
