package pix.teams;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;

/** Somebody becomes a member without a letter: where a space and its people are made together, or one brings the other. */
@Service
public class AddMember {

    private final Memberships memberships;
    private final Clock clock;

    AddMember(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    public void add(SpaceId space, AccountId account, MemberRole role) {
        memberships.join(space, account, role, clock.instant());
    }
}
