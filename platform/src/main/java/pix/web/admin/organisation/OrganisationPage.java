package pix.web.admin.organisation;

import java.time.Instant;
import java.util.List;
import pix.organisations.register.OrganisationField;
import pix.organisations.register.RegisterEntry;
import pix.teams.Invitation;
import pix.teams.TeamMember;

/** An organisation as the staff sees it. */
public record OrganisationPage(
        RegisterEntry entry,
        OrganisationForm form,
        List<TeamMember> team,
        List<Invitation> pending,
        boolean isCentre,
        Instant now) {

    /** A school with a UAI, which is no centre yet. */
    public boolean mayBeCentre() {
        return !isCentre && !entry.isArchived() && !uai().isEmpty();
    }

    private String uai() {
        return entry.typed().value(OrganisationField.EXTERNAL_ID);
    }

    public boolean isExpired(Invitation invitation) {
        return invitation.isExpired(now);
    }
}
