package pix.web.orga;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.certification.centre.CentreViews;
import pix.organisations.EnterOrganisation;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.teams.AcceptTerms;
import pix.teams.SpaceKind;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;
import pix.web.ui.SpaceCookie;

/** The way into Pix Orga: its terms the first time, then the organisation one works for. */
@Controller
class SpaceController {

    private final EnterOrganisation enterOrganisation;
    private final AcceptTerms acceptTerms;
    private final MemberViews members;
    private final CentreViews centres;

    SpaceController(
            EnterOrganisation enterOrganisation, AcceptTerms acceptTerms, MemberViews members, CentreViews centres) {
        this.enterOrganisation = enterOrganisation;
        this.acceptTerms = acceptTerms;
        this.members = members;
        this.centres = centres;
    }

    @GetMapping(OrgaPaths.HOME)
    ModelAndView index(Person person) {
        var usual = enterOrganisation.usual(person.id());
        if (usual.isEmpty()) return new ModelAndView("orga/nowhere");
        if (!acceptTerms.isDone(SpaceKind.ORGANISATION, person.id())) return redirect(OrgaPaths.TERMS);
        return redirect(OrgaPaths.space(usual.get().organisation().id()));
    }

    @GetMapping(OrgaPaths.TERMS)
    ModelAndView terms() {
        return new ModelAndView("orga/terms");
    }

    @PostMapping(OrgaPaths.TERMS)
    ModelAndView accept(Person person) {
        acceptTerms.accept(SpaceKind.ORGANISATION, person.id());
        return Done.to(OrgaPaths.HOME, "done.terms.accepted");
    }

    @GetMapping(OrgaPaths.SPACES)
    ModelAndView organisations(Person person) {
        return new ModelAndView("orga/spaces", Map.of("page", new SpacesPage(members.memberships(person.id()))));
    }

    @GetMapping(OrgaPaths.SPACE)
    ModelAndView show(Member member, HttpServletRequest request, HttpServletResponse response) {
        enterOrganisation.enter(member);
        SpaceCookie.ORGA.write(request, response);
        if (centres.isMember(member.account())) SpaceCookie.CERTIF.write(request, response);
        return redirect(OrgaPaths.campaigns(member.organisation().id()));
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
