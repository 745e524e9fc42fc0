package pix.web.orga.team;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;
import pix.teams.InvitationId;
import pix.web.paths.OrgaPaths;
import pix.web.team.InvitationDesk;
import pix.web.team.InvitationForm;

/** Administrators of an organisation invite to it. */
@Controller
class InvitationsController {

    private final InvitationDesk desk;

    InvitationsController(InvitationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(OrgaPaths.NEW_INVITATION)
    ModelAndView form(Member member) {
        return desk.form(OrgaTeam.of(member.administrating()));
    }

    @PostMapping(OrgaPaths.INVITATIONS)
    ModelAndView create(
            Member member,
            @RequestParam(defaultValue = "") String emails,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String form,
            Locale locale) {
        return desk.create(OrgaTeam.of(member.administrating()), new InvitationForm(emails, role), form, locale);
    }

    @PostMapping(OrgaPaths.INVITATION_SENDINGS)
    ModelAndView sendAgain(Member member, @PathVariable long invitation, @RequestParam(defaultValue = "") String form) {
        return desk.sendAgain(OrgaTeam.of(member.administrating()), new InvitationId(invitation), form);
    }

    @PostMapping(OrgaPaths.INVITATION_CANCELLING)
    ModelAndView cancel(Member member, @PathVariable long invitation) {
        return desk.cancel(OrgaTeam.of(member.administrating()), new InvitationId(invitation));
    }
}
