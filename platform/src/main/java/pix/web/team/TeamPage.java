package pix.web.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.shared.PlainName;
import pix.teams.Invitation;
import pix.teams.TeamMember;

/** « Équipe »: its members, and for administrators the invitations that nobody has accepted yet. */
public record TeamPage(
        TeamSpace space, List<TeamMember> team, List<Invitation> pending, Optional<TeamRefusal> refusal, Instant now) {

    public String home() {
        return space.paths().team();
    }

    public boolean isMe(TeamMember other) {
        return other.account().equals(space.me());
    }

    /** The address of somebody whose name a colleague has too. */
    public Optional<String> homonym(TeamMember one) {
        var isShared = team.stream()
                .anyMatch(other -> !other.account().equals(one.account())
                        && PlainName.of(other.name()).equals(PlainName.of(one.name())));
        return isShared ? one.email().map(EmailAddress::value) : Optional.empty();
    }

    public boolean isExpired(Invitation invitation) {
        return invitation.isExpired(now);
    }

    /** Whether somebody else administers, so that one may leave. */
    public boolean mayLeave() {
        return team.stream().anyMatch(other -> !isMe(other) && other.isAdministrator());
    }
}
