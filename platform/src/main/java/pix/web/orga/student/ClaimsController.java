package pix.web.orga.student;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.student.AnswerClaim;
import pix.organisations.student.ClaimViews;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** « Demandes »: other schools ask to be entrusted with accounts of our pupils; for our administrators. */
@Controller
class ClaimsController {

    private final ClaimViews claims;
    private final StudentViews students;
    private final AnswerClaim answer;

    ClaimsController(ClaimViews claims, StudentViews students, AnswerClaim answer) {
        this.claims = claims;
        this.students = students;
        this.answer = answer;
    }

    @GetMapping(OrgaPaths.CLAIMS)
    ModelAndView index(Member member) {
        return page(allowed(member));
    }

    /** An answer that comes too late changes nothing, and the list says what is left. */
    @PostMapping(OrgaPaths.CLAIM)
    ModelAndView answer(
            @PathVariable long claimant,
            @PathVariable long student,
            @RequestParam(defaultValue = "") String reponse,
            Member member) {
        var agrees = reponse.equals("oui");
        var isDone = answer.answer(allowed(member), new StudentId(student), new OrganisationId(claimant), agrees);
        if (!isDone) return page(member);
        return Done.to(ClaimsPage.home(member), agrees ? "done.claim.agreed" : "done.claim.declined");
    }

    private static Member allowed(Member member) {
        if (!member.organisation().managesStudents())
            throw new NotFound("claims", member.organisation().id());
        return member.administrating();
    }

    private ModelAndView page(Member member) {
        var organisation = member.organisation().id();
        var held = claims.held(organisation);
        var ids = held.stream().map(claim -> claim.student()).toList();
        var page = new ClaimsPage(member, held, students.homonyms(organisation, ids));
        return new ModelAndView("orga/student/claims", Map.of("page", page), HttpStatus.OK);
    }
}
