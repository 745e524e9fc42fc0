package pix.web.orga.team;

import pix.organisations.Member;
import pix.teams.TeamMember;
import pix.web.paths.OrgaPaths;

/** Whom an administrator is about to remove. */
public record RemovalPage(Member member, TeamMember other) {

    public String home() {
        return OrgaPaths.team(member.organisation().id());
    }
}
