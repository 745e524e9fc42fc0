package pix.web.team;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.shared.SentForm;
import pix.teams.CancelInvitation;
import pix.teams.InvitationId;
import pix.teams.Invite;
import pix.web.ui.Done;

/** Administrators invite by e-mail, send again, and take back. */
@Component
public class InvitationDesk {

    private final Invite invite;
    private final CancelInvitation cancelInvitation;

    InvitationDesk(Invite invite, CancelInvitation cancelInvitation) {
        this.invite = invite;
        this.cancelInvitation = cancelInvitation;
    }

    public ModelAndView form(TeamSpace space) {
        return page(new InvitationPage(space, InvitationForm.BLANK, false), HttpStatus.OK);
    }

    /** @param sent which form it was, as the page named it */
    public ModelAndView create(TeamSpace space, InvitationForm form, String sent, Locale locale) {
        if (!form.isRight()) return page(new InvitationPage(space, form, true), HttpStatus.UNPROCESSABLE_CONTENT);
        var mailboxes = form.mailboxes().all();
        var invited = invite.invite(space.me(), space.id(), mailboxes, form.chosenRole(), locale, SentForm.id(sent));
        return done(space, invited.size() == mailboxes.size() ? "done.invitation.sent" : "undone.invitation.toomany");
    }

    public ModelAndView sendAgain(TeamSpace space, InvitationId invitation, String sent) {
        var left = invite.again(space.me(), space.id(), invitation, SentForm.id(sent));
        return done(space, left ? "done.invitation.again" : "undone.invitation.gone");
    }

    public ModelAndView cancel(TeamSpace space, InvitationId invitation) {
        var cancelled = cancelInvitation.cancel(space.me(), space.id(), invitation);
        return done(space, cancelled ? "done.invitation.cancelled" : "undone.invitation.gone");
    }

    private static ModelAndView done(TeamSpace space, String key) {
        return Done.to(space.paths().team(), key);
    }

    private static ModelAndView page(InvitationPage page, HttpStatus status) {
        return TeamDesk.page(page.space(), "invite", page, status);
    }
}
