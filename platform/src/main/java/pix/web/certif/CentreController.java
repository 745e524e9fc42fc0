package pix.web.certif;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.certification.centre.CentreMember;
import pix.certification.centre.CentreViews;
import pix.teams.AcceptTerms;
import pix.teams.EnterSpace;
import pix.teams.SpaceKind;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;
import pix.web.ui.SpaceCookie;

/** The way into Pix Certif: its terms the first time, then the centre one works for. */
@Controller
class CentreController {

    private final CentreViews centres;
    private final EnterSpace enterSpace;
    private final AcceptTerms acceptTerms;

    CentreController(CentreViews centres, EnterSpace enterSpace, AcceptTerms acceptTerms) {
        this.centres = centres;
        this.enterSpace = enterSpace;
        this.acceptTerms = acceptTerms;
    }

    @GetMapping(CertifPaths.HOME)
    ModelAndView index(Person person) {
        var usual = centres.usual(person.id());
        if (usual.isEmpty()) return new ModelAndView("certif/nowhere");
        if (!acceptTerms.isDone(SpaceKind.CENTRE, person.id())) return redirect(CertifPaths.TERMS);
        return redirect(CertifPaths.centre(usual.get().centre().id()));
    }

    @GetMapping(CertifPaths.TERMS)
    ModelAndView terms() {
        return new ModelAndView("certif/terms");
    }

    @PostMapping(CertifPaths.TERMS)
    ModelAndView accept(Person person) {
        acceptTerms.accept(SpaceKind.CENTRE, person.id());
        return Done.to(CertifPaths.HOME, "done.terms.accepted");
    }

    @GetMapping(CertifPaths.CENTRES)
    ModelAndView centres(Person person) {
        return new ModelAndView("certif/centres", Map.of("page", new CentresPage(centres.memberships(person.id()))));
    }

    @GetMapping(CertifPaths.CENTRE)
    ModelAndView show(CentreMember member, HttpServletRequest request, HttpServletResponse response) {
        enterSpace.enter(member.centre().space(), member.account());
        SpaceCookie.CERTIF.write(request, response);
        return redirect(CertifPaths.sessions(member.centre().id()));
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
