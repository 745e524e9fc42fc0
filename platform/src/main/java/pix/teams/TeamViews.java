package pix.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.AccountSummary;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.shared.NotFound;

/** What pages read of a team and of its invitations. */
@Component
public class TeamViews {

    private final SpaceOwners owners;
    private final Memberships memberships;
    private final Invitations invitations;
    private final AccountViews accounts;
    private final Clock clock;

    TeamViews(
            SpaceOwners owners, Memberships memberships, Invitations invitations, AccountViews accounts, Clock clock) {
        this.owners = owners;
        this.memberships = memberships;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest first. */
    public List<TeamMember> team(SpaceId space) {
        var members = memberships.of(space);
        var people =
                accounts.summaries(members.stream().map(Membership::account).toList());
        return members.stream()
                .flatMap(member ->
                        Stream.ofNullable(people.get(member.account())).map(person -> member(member, person)))
                .toList();
    }

    public TeamMember member(SpaceId space, AccountId account) {
        return team(space).stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("member", account));
    }

    /** The last sent first. */
    public List<Invitation> pending(SpaceId space) {
        return invitations.pending(space);
    }

    /** Only for whoever knows its code, pending or not. */
    public Invitation invitation(SpaceId space, InvitationId id, String code) {
        return known(space, id, code).orElseThrow(() -> new NotFound("invitation", id));
    }

    /** The mailbox of an invitation that may still be followed, for whoever knows its code: they have read its letter. */
    public Optional<EmailAddress> mailbox(SpaceId space, InvitationId id, String code) {
        return known(space, id, code)
                .filter(Invitation::isPending)
                .filter(invitation -> !invitation.isExpired(clock.instant()))
                .map(Invitation::email);
    }

    private Optional<Invitation> known(SpaceId space, InvitationId id, String code) {
        return invitations.find(space, id).filter(invitation -> isSame(invitation.code(), code));
    }

    /** The name of a space that may be joined; one that has ceased does not exist. */
    public String name(SpaceId space) {
        return owners.name(space);
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static TeamMember member(Membership member, AccountSummary person) {
        return new TeamMember(
                member.account(),
                person.firstName(),
                person.lastName(),
                person.email(),
                member.role(),
                member.joinedAt(),
                member.lastSeenAt());
    }
}
