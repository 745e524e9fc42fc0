package pix.web.orga.team;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;
import pix.shared.SentForm;
import pix.teams.CancelInvitation;
import pix.teams.InvitationId;
import pix.teams.Invite;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** Administrators invite by e-mail, send again, and take back. */
@Controller
class InvitationsController {

    private final Invite invite;
    private final CancelInvitation cancelInvitation;

    InvitationsController(Invite invite, CancelInvitation cancelInvitation) {
        this.invite = invite;
        this.cancelInvitation = cancelInvitation;
    }

    @GetMapping(OrgaPaths.NEW_INVITATION)
    ModelAndView form(Member member) {
        return page(new InvitationPage(member.administrating(), InvitationForm.BLANK, false), HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.INVITATIONS)
    ModelAndView create(
            Member member,
            @RequestParam(defaultValue = "") String emails,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(name = "form", defaultValue = "") String sent,
            Locale locale) {
        var form = new InvitationForm(emails, role);
        var page = new InvitationPage(member.administrating(), form, true);
        if (!form.isRight()) return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        var mailboxes = form.mailboxes().all();
        var invited = invite.invite(
                member.account(),
                member.organisation().id().space(),
                mailboxes,
                form.chosenRole(),
                locale,
                SentForm.id(sent));
        return done(member, invited.size() == mailboxes.size() ? "done.invitation.sent" : "undone.invitation.toomany");
    }

    @PostMapping(OrgaPaths.INVITATION_SENDINGS)
    ModelAndView sendAgain(Member member, @PathVariable long invitation, @RequestParam(defaultValue = "") String form) {
        var left = invite.again(
                member.administrating().account(),
                member.organisation().id().space(),
                new InvitationId(invitation),
                SentForm.id(form));
        return done(member, left ? "done.invitation.again" : "undone.invitation.gone");
    }

    @PostMapping(OrgaPaths.INVITATION_CANCELLING)
    ModelAndView cancel(Member member, @PathVariable long invitation) {
        var cancelled = cancelInvitation.cancel(
                member.administrating().account(), member.organisation().id().space(), new InvitationId(invitation));
        return done(member, cancelled ? "done.invitation.cancelled" : "undone.invitation.gone");
    }

    private static ModelAndView done(Member member, String key) {
        return Done.to(OrgaPaths.team(member.organisation().id()), key);
    }

    private static ModelAndView page(InvitationPage page, HttpStatus status) {
        return new ModelAndView("orga/team/invite", Map.of("page", page), status);
    }
}
