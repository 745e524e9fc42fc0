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
import pix.teams.MemberRole;

/** An administrator gives another member a role. */
@Service
public class ChangeRole {

    private final Memberships memberships;
    private final AuditLog journal;
    private final Clock clock;

    ChangeRole(Memberships memberships, AuditLog journal, Clock clock) {
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    /** False for oneself, so that an administrator always remains, and for whoever has ceased to administer meanwhile. */
    @Transactional
    public boolean change(Member administrator, AccountId other, MemberRole role) {
        var organisation = administrator.organisation().id();
        memberships.hold(organisation);
        var team = memberships.of(organisation);
        if (team.stream().noneMatch(member -> member.account().equals(other))) throw new NotFound("member", other);
        if (!Administration.isOver(team, administrator, other)) return false;
        memberships.join(organisation, other, role, clock.instant());
        journal.add(Entry.of(ActKind.MEMBER_ROLECHANGED)
                .by(administrator.account())
                .on("member " + other)
                .saying(role.name())
                .in(organisation.value()));
        return true;
    }
}
