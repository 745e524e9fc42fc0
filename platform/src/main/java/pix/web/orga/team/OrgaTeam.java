package pix.web.orga.team;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.teams.InvitationId;
import pix.web.paths.OrgaPaths;
import pix.web.team.TeamPaths;
import pix.web.team.TeamSpace;

/** Where the team of an organisation is shown. */
record OrgaTeam(OrganisationId organisation) implements TeamPaths {

    static TeamSpace of(Member member) {
        var organisation = member.organisation();
        return new TeamSpace(
                "orga",
                member,
                organisation.id().space(),
                organisation.name(),
                member.account(),
                member.isAdministrator(),
                new OrgaTeam(organisation.id()));
    }

    @Override
    public String team() {
        return OrgaPaths.team(organisation);
    }

    @Override
    public String role(AccountId member) {
        return OrgaPaths.memberRole(organisation, member);
    }

    @Override
    public String removal(AccountId member) {
        return OrgaPaths.memberRemoval(organisation, member);
    }

    @Override
    public String leaving() {
        return OrgaPaths.leaving(organisation);
    }

    @Override
    public String newInvitation() {
        return OrgaPaths.newInvitation(organisation);
    }

    @Override
    public String invitations() {
        return OrgaPaths.invitations(organisation);
    }

    @Override
    public String sendings(InvitationId invitation) {
        return OrgaPaths.invitationSendings(organisation, invitation);
    }

    @Override
    public String cancelling(InvitationId invitation) {
        return OrgaPaths.invitationCancelling(organisation, invitation);
    }

    @Override
    public String away() {
        return OrgaPaths.HOME;
    }

    @Override
    public Optional<String> journal() {
        return Optional.of(OrgaPaths.journal(organisation));
    }
}
