package pix.web.orga.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.organisations.Member;
import pix.organisations.team.Invitation;
import pix.organisations.team.TeamMember;
import pix.web.paths.OrgaPaths;

/** « Équipe »: its members, and for administrators the invitations that nobody has accepted yet. */
public record TeamPage(
        Member member, List<TeamMember> team, List<Invitation> pending, Optional<Notice> notice, Instant now) {

    public String home() {
        return OrgaPaths.team(member.organisation().id());
    }

    public boolean isMe(TeamMember other) {
        return other.account().equals(member.account());
    }

    public boolean isExpired(Invitation invitation) {
        return invitation.isExpired(now);
    }

    /** Whether somebody else administers, so that one may leave. */
    public boolean mayLeave() {
        return team.stream().anyMatch(other -> !isMe(other) && other.isAdministrator());
    }
}
