package pix.web.certif.team;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.certification.centre.CentreMember;
import pix.teams.InvitationId;
import pix.web.paths.CertifPaths;
import pix.web.team.TeamPaths;
import pix.web.team.TeamSpace;

/** Where the team of a centre is shown. */
record CertifTeam(CentreId centre) implements TeamPaths {

    static TeamSpace of(CentreMember member) {
        var centre = member.centre();
        return new TeamSpace(
                "certif",
                member,
                centre.space(),
                centre.name(),
                member.account(),
                member.isAdministrator(),
                new CertifTeam(centre.id()));
    }

    @Override
    public String team() {
        return CertifPaths.team(centre);
    }

    @Override
    public String role(AccountId member) {
        return CertifPaths.memberRole(centre, member);
    }

    @Override
    public String removal(AccountId member) {
        return CertifPaths.memberRemoval(centre, member);
    }

    @Override
    public String leaving() {
        return CertifPaths.leaving(centre);
    }

    @Override
    public String newInvitation() {
        return CertifPaths.newInvitation(centre);
    }

    @Override
    public String invitations() {
        return CertifPaths.invitations(centre);
    }

    @Override
    public String sendings(InvitationId invitation) {
        return CertifPaths.invitationSendings(centre, invitation);
    }

    @Override
    public String cancelling(InvitationId invitation) {
        return CertifPaths.invitationCancelling(centre, invitation);
    }

    @Override
    public String away() {
        return CertifPaths.HOME;
    }

    @Override
    public Optional<String> journal() {
        return Optional.empty();
    }
}
