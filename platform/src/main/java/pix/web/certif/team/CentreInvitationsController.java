package pix.web.certif.team;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.centre.CentreMember;
import pix.teams.InvitationId;
import pix.web.paths.CertifPaths;
import pix.web.team.InvitationDesk;
import pix.web.team.InvitationForm;

/** Administrators of a centre invite to it. */
@Controller
class CentreInvitationsController {

    private final InvitationDesk desk;

    CentreInvitationsController(InvitationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CertifPaths.NEW_INVITATION)
    ModelAndView form(CentreMember member) {
        return desk.form(CertifTeam.of(member.administrating()));
    }

    @PostMapping(CertifPaths.INVITATIONS)
    ModelAndView create(
            CentreMember member,
            @RequestParam(defaultValue = "") String emails,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String form,
            Locale locale) {
        return desk.create(CertifTeam.of(member.administrating()), new InvitationForm(emails, role), form, locale);
    }

    @PostMapping(CertifPaths.INVITATION_SENDINGS)
    ModelAndView sendAgain(
            CentreMember member, @PathVariable long invitation, @RequestParam(defaultValue = "") String form) {
        return desk.sendAgain(CertifTeam.of(member.administrating()), new InvitationId(invitation), form);
    }

    @PostMapping(CertifPaths.INVITATION_CANCELLING)
    ModelAndView cancel(CentreMember member, @PathVariable long invitation) {
        return desk.cancel(CertifTeam.of(member.administrating()), new InvitationId(invitation));
    }
}
