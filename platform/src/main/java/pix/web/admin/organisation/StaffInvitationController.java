package pix.web.admin.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.organisations.register.RegisterEntry;
import pix.organisations.register.RegisterViews;
import pix.shared.Languages;
import pix.shared.SentForm;
import pix.teams.CancelInvitation;
import pix.teams.InvitationId;
import pix.teams.Invite;
import pix.teams.InvitedMailboxes;
import pix.teams.MemberRole;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;

/** The staff invites to an organisation, in a language and with a role. */
@Controller
class StaffInvitationController {

    private final RegisterViews views;
    private final Invite invite;
    private final CancelInvitation cancelInvitation;
    private final Languages languages;

    StaffInvitationController(
            RegisterViews views, Invite invite, CancelInvitation cancelInvitation, Languages languages) {
        this.views = views;
        this.invite = invite;
        this.cancelInvitation = cancelInvitation;
        this.languages = languages;
    }

    @GetMapping(AdminPaths.NEW_INVITATION)
    ModelAndView form(@PathVariable long organisation) {
        return page(
                new StaffInvitationPage(
                        entry(organisation), "", "", languages.first().getLanguage(), List.of(), false),
                HttpStatus.OK);
    }

    @PostMapping(AdminPaths.INVITATIONS)
    ModelAndView create(
            Person staff,
            @PathVariable long organisation,
            @RequestParam(defaultValue = "") String emails,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String form) {
        var typed = InvitedMailboxes.typed(emails);
        var entry = entry(organisation);
        if (typed.all().isEmpty() || !typed.invalid().isEmpty())
            return page(
                    new StaffInvitationPage(entry, emails, role, language, typed.invalid(), true),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        var locale = languages.of(Locale.of(language));
        var sent = invite.invite(staff.id(), entry.id().space(), typed.all(), role(role), locale, SentForm.id(form));
        return done(
                entry.id(), sent.size() == typed.all().size() ? "done.invitation.sent" : "undone.invitation.toomany");
    }

    @PostMapping(AdminPaths.INVITATION_SENDINGS)
    ModelAndView sendAgain(
            Person staff,
            @PathVariable long organisation,
            @PathVariable long invitation,
            @RequestParam(defaultValue = "") String form) {
        var entry = entry(organisation);
        var left = invite.again(staff.id(), entry.id().space(), new InvitationId(invitation), SentForm.id(form));
        return done(entry.id(), left ? "done.invitation.again" : "undone.invitation.gone");
    }

    @PostMapping(AdminPaths.INVITATION_CANCELLING)
    ModelAndView cancel(Person staff, @PathVariable long organisation, @PathVariable long invitation) {
        var entry = entry(organisation);
        var cancelled = cancelInvitation.cancel(staff.id(), entry.id().space(), new InvitationId(invitation));
        return done(entry.id(), cancelled ? "done.invitation.cancelled" : "undone.invitation.gone");
    }

    private RegisterEntry entry(long organisation) {
        return views.entry(new OrganisationId(organisation));
    }

    private static Optional<MemberRole> role(String typed) {
        return Stream.of(MemberRole.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
    }

    private static ModelAndView page(StaffInvitationPage page, HttpStatus status) {
        return new ModelAndView("admin/organisation/invite", Map.of("page", page), status);
    }

    private static ModelAndView done(OrganisationId organisation, String key) {
        return Done.to(AdminPaths.organisation(organisation), key);
    }
}
