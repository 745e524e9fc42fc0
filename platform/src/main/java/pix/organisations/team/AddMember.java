package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.teams.MemberRole;

/** Somebody becomes a member without a letter: where an organisation and its people are made together. */
@Service
public class AddMember {

    private final Memberships memberships;
    private final Clock clock;

    AddMember(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    public void add(OrganisationId organisation, AccountId account, MemberRole role) {
        memberships.join(organisation, account, role, clock.instant());
    }
}
