package pix.web.orga.invitation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.teams.AcceptInvitation;
import pix.teams.AcceptanceOutcome;
import pix.teams.InvitationId;
import pix.teams.TeamViews;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** The page of an invitation: it is known to whoever has its code, and accepted once, by somebody who is signed in. */
@Controller
class JoinController {

    private final TeamViews views;
    private final AcceptInvitation acceptInvitation;

    JoinController(TeamViews views, AcceptInvitation acceptInvitation) {
        this.views = views;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping(OrgaPaths.JOIN)
    ModelAndView show(
            Optional<Person> person,
            @PathVariable long organisation,
            @PathVariable long invitation,
            @PathVariable String code) {
        var id = new InvitationId(invitation);
        var found = views.invitation(new OrganisationId(organisation).space(), id, code);
        var path = OrgaPaths.join(new OrganisationId(organisation), id, code);
        var refusal = acceptInvitation.refusal(found, person.map(Person::id));
        if (refusal.isPresent()) return over(new OverPage(refusal.get(), found, path));
        var page = new JoinPage(found, views.name(found.space()), person, path);
        return new ModelAndView("orga/invitation/join", Map.of("page", page));
    }

    @PostMapping(OrgaPaths.JOIN)
    ModelAndView accept(
            Optional<Person> person,
            @PathVariable long organisation,
            @PathVariable long invitation,
            @PathVariable String code) {
        if (person.isEmpty()) return show(person, organisation, invitation, code);
        var school = new OrganisationId(organisation);
        var id = new InvitationId(invitation);
        var outcome = acceptInvitation.accept(person.get().id(), school.space(), id, code);
        if (outcome == AcceptanceOutcome.JOINED) return Done.to(OrgaPaths.space(school), "done.space.joined");
        var path = OrgaPaths.join(school, id, code);
        return over(new OverPage(outcome, views.invitation(school.space(), id, code), path));
    }

    private static ModelAndView over(OverPage page) {
        return new ModelAndView("orga/invitation/over", Map.of("page", page), page.status());
    }
}
