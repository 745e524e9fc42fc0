package pix.organisations.team;

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
import pix.organisations.OrganisationId;
import pix.organisations.team.Memberships.Membership;
import pix.shared.NotFound;

/** What pages read of a team and of its invitations. */
@Component
public class TeamViews {

    private final Memberships memberships;
    private final Invitations invitations;
    private final AccountViews accounts;
    private final Clock clock;

    TeamViews(Memberships memberships, Invitations invitations, AccountViews accounts, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest first. */
    public List<TeamMember> team(OrganisationId organisation) {
        var members = memberships.of(organisation);
        var people =
                accounts.summaries(members.stream().map(Membership::account).toList());
        return members.stream()
                .flatMap(member ->
                        Stream.ofNullable(people.get(member.account())).map(person -> member(member, person)))
                .toList();
    }

    public TeamMember member(OrganisationId organisation, AccountId account) {
        return team(organisation).stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("member", account));
    }

    /** The last sent first. */
    public List<Invitation> pending(OrganisationId organisation) {
        return invitations.pending(organisation);
    }

    /** Only for whoever knows its code, pending or not. */
    public Invitation invitation(OrganisationId organisation, InvitationId id, String code) {
        return known(organisation, id, code).orElseThrow(() -> new NotFound("invitation", id));
    }

    /** The mailbox of an invitation that may still be followed, for whoever knows its code: they have read its letter. */
    public Optional<EmailAddress> mailbox(OrganisationId organisation, InvitationId id, String code) {
        return known(organisation, id, code)
                .filter(Invitation::isPending)
                .filter(invitation -> !invitation.isExpired(clock.instant()))
                .map(Invitation::email);
    }

    private Optional<Invitation> known(OrganisationId organisation, InvitationId id, String code) {
        return invitations.find(organisation, id).filter(invitation -> isSame(invitation.code(), code));
    }

    /** The name of an organisation that may be joined; an archived one does not exist. */
    public String organisationName(OrganisationId organisation) {
        return memberships.name(organisation);
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
