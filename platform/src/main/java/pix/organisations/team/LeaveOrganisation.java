package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;

/** A member leaves of their own accord; their other organisations and their campaigns are untouched. */
@Service
public class LeaveOrganisation {

    private final Memberships memberships;
    private final AuditLog journal;
    private final Clock clock;

    LeaveOrganisation(Memberships memberships, AuditLog journal, Clock clock) {
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    /** False for the last administrator: somebody else has to become one first. */
    @Transactional
    public boolean leave(Member member) {
        var organisation = member.organisation().id();
        memberships.hold(organisation);
        if (!Administration.remainsWithout(memberships.of(organisation), member.account())) return false;
        memberships.leave(organisation, member.account(), clock.instant());
        journal.add(Entry.of(ActKind.MEMBER_LEFT)
                .by(member.account())
                .on("member " + member.account())
                .in(organisation.value()));
        return true;
    }
}
