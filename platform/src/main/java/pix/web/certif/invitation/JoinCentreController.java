package pix.web.certif.invitation;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.teams.InvitationId;
import pix.web.paths.CertifPaths;
import pix.web.team.JoinDesk;
import pix.web.team.JoinDesk.Followed;

/** Where the letter of an invitation to a centre leads. */
@Controller
class JoinCentreController {

    private final JoinDesk desk;

    JoinCentreController(JoinDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CertifPaths.JOIN)
    ModelAndView show(
            Optional<Person> person,
            @PathVariable long centre,
            @PathVariable long invitation,
            @PathVariable String code) {
        return desk.show(person, link(new CentreId(centre), new InvitationId(invitation), code));
    }

    @PostMapping(CertifPaths.JOIN)
    ModelAndView accept(
            Optional<Person> person,
            @PathVariable long centre,
            @PathVariable long invitation,
            @PathVariable String code) {
        var id = new CentreId(centre);
        return desk.accept(person, link(id, new InvitationId(invitation), code), CertifPaths.centre(id));
    }

    private static Followed link(CentreId centre, InvitationId invitation, String code) {
        var path = CertifPaths.join(centre, invitation, code);
        return new Followed(centre.space(), invitation, code, path, CertifPaths.HOME);
    }
}
