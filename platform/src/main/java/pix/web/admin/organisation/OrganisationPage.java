package pix.web.admin.organisation;

import java.time.Instant;
import java.util.List;
import pix.organisations.register.RegisterEntry;
import pix.organisations.team.Invitation;
import pix.organisations.team.TeamMember;

/** An organisation as the staff sees it. */
public record OrganisationPage(
        RegisterEntry entry, OrganisationForm form, List<TeamMember> team, List<Invitation> pending, Instant now) {

    public boolean isExpired(Invitation invitation) {
        return invitation.isExpired(now);
    }
}
