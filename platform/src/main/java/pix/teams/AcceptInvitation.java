package pix.teams;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.audit.ActKind;
import pix.audit.Entry;

/** Whoever was invited becomes a member. */
@Service
public class AcceptInvitation {

    private final TeamViews views;
    private final SpaceOwners owners;
    private final Invitations invitations;
    private final Memberships memberships;
    private final AccountViews accounts;
    private final Clock clock;

    AcceptInvitation(
            TeamViews views,
            SpaceOwners owners,
            Invitations invitations,
            Memberships memberships,
            AccountViews accounts,
            Clock clock) {
        this.views = views;
        this.owners = owners;
        this.invitations = invitations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A wrong code finds nothing. */
    @Transactional
    public AcceptanceOutcome accept(AccountId account, SpaceId space, InvitationId id, String code) {
        var invitation = views.invitation(space, id, code);
        var refusal = refusal(invitation, Optional.of(account));
        if (refusal.isPresent()) return refusal.get();
        owners.hold(space);
        var team = memberships.of(space);
        var isMember = team.stream().anyMatch(member -> member.account().equals(account));
        if (isMember && invitation.role().isEmpty()) return AcceptanceOutcome.ALREADY_MEMBER;
        if (!invitations.accept(invitation, clock.instant())) return AcceptanceOutcome.NOT_PENDING;
        var role = invitation.role().orElseGet(() -> AcceptanceOutcome.roleOfNewcomer(team.isEmpty()));
        memberships.join(space, account, role, clock.instant());
        owners.tell(
                space,
                Entry.of(ActKind.MEMBER_JOINED)
                        .by(account)
                        .on("member " + account)
                        .saying(role.name()));
        return AcceptanceOutcome.JOINED;
    }

    /** Why it cannot be followed, whatever the team; by a visitor, as far as one can tell before they log in. */
    public Optional<AcceptanceOutcome> refusal(Invitation invitation, Optional<AccountId> account) {
        if (!invitation.isPending()) return Optional.of(AcceptanceOutcome.NOT_PENDING);
        if (invitation.isExpired(clock.instant())) return Optional.of(AcceptanceOutcome.EXPIRED);
        return account.map(id -> accounts.summary(id).email())
                .filter(address -> !invitation.isFor(address))
                .map(_ -> AcceptanceOutcome.FOR_ANOTHER_ADDRESS);
    }
}
