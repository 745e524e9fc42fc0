package pix.web.orga.invitation;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.teams.InvitationId;
import pix.web.paths.OrgaPaths;
import pix.web.team.JoinDesk;
import pix.web.team.JoinDesk.Followed;

/** Where the letter of an invitation to an organisation leads. */
@Controller
class JoinController {

    private final JoinDesk desk;

    JoinController(JoinDesk desk) {
        this.desk = desk;
    }

    @GetMapping(OrgaPaths.JOIN)
    ModelAndView show(
            Optional<Person> person,
            @PathVariable long organisation,
            @PathVariable long invitation,
            @PathVariable String code) {
        return desk.show(person, link(new OrganisationId(organisation), new InvitationId(invitation), code));
    }

    @PostMapping(OrgaPaths.JOIN)
    ModelAndView accept(
            Optional<Person> person,
            @PathVariable long organisation,
            @PathVariable long invitation,
            @PathVariable String code) {
        var school = new OrganisationId(organisation);
        return desk.accept(person, link(school, new InvitationId(invitation), code), OrgaPaths.space(school));
    }

    private static Followed link(OrganisationId organisation, InvitationId invitation, String code) {
        var path = OrgaPaths.join(organisation, invitation, code);
        return new Followed(organisation.space(), invitation, code, path, OrgaPaths.HOME);
    }
}
