package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** Whoever was invited becomes a member. */
@Service
public class AcceptInvitation {

    private final TeamViews views;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Clock clock;

    AcceptInvitation(TeamViews views, Invitations invitations, Memberships memberships, Clock clock) {
        this.views = views;
        this.invitations = invitations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A wrong code finds nothing. */
    @Transactional
    public AcceptanceOutcome accept(AccountId account, OrganisationId organisation, long id, String code) {
        var invitation = views.invitation(organisation, id, code);
        if (!invitation.isPending()) return AcceptanceOutcome.NOT_PENDING;
        memberships.hold(organisation);
        var team = memberships.of(organisation);
        var isMember = team.stream().anyMatch(member -> member.account().equals(account));
        if (isMember && invitation.role().isEmpty()) return AcceptanceOutcome.ALREADY_MEMBER;
        if (!invitations.accept(invitation, clock.instant())) return AcceptanceOutcome.NOT_PENDING;
        var role = invitation.role().orElseGet(() -> AcceptanceOutcome.roleOfNewcomer(team.isEmpty()));
        memberships.join(organisation, account, role, clock.instant());
        return AcceptanceOutcome.JOINED;
    }
}
