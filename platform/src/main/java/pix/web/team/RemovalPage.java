package pix.web.team;

import pix.teams.TeamMember;

/** Whom an administrator is about to remove. */
public record RemovalPage(TeamSpace space, TeamMember other) {

    public String home() {
        return space.paths().team();
    }
}
