package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.organisations.Member;

/** A member leaves of their own accord; their other organisations and their campaigns are untouched. */
@Service
public class LeaveOrganisation {

    private final Memberships memberships;
    private final Clock clock;

    LeaveOrganisation(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** False for the last administrator: somebody else has to become one first. */
    @Transactional
    public boolean leave(Member member) {
        var organisation = member.organisation().id();
        memberships.hold(organisation);
        if (!Administration.remainsWithout(memberships.of(organisation), member.account())) return false;
        memberships.leave(organisation, member.account(), clock.instant());
        return true;
    }
}
