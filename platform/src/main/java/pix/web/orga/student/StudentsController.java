package pix.web.orga.student;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.following.FollowingViews;
import pix.organisations.Member;
import pix.organisations.roll.RollImportViews;
import pix.organisations.student.ClaimViews;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;

/** « Élèves (n) », « Étudiants » or « Participants »: those whom the organisation follows. */
@Controller
class StudentsController {

    private final StudentViews students;
    private final FollowingViews following;
    private final RollImportViews imports;
    private final ClaimViews claims;

    StudentsController(StudentViews students, FollowingViews following, RollImportViews imports, ClaimViews claims) {
        this.students = students;
        this.following = following;
        this.imports = imports;
        this.claims = claims;
    }

    @GetMapping(OrgaPaths.STUDENTS)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent, Member member) {
        var organisation = member.organisation().id();
        var form = StudentsForm.of(sent);
        int page = form.page();
        var found = students.page(organisation, form.filter(), form.sort(), page, form.size());
        if (found.lines().isEmpty() && page > 1) throw new NotFound("page", page);
        var ids = found.lines().stream().map(line -> line.student().id()).toList();
        var list = new StudentsPage(
                member,
                form,
                students.groups(organisation),
                found.lines(),
                students.homonyms(organisation, ids),
                following.classSheet(organisation, ids),
                found.found(),
                students.count(organisation),
                page,
                Math.max(1, Math.ceilDiv(found.found(), form.size())),
                imports.latest(organisation).stream()
                        .anyMatch(known -> known.state().isGoingOn()),
                claims(member));
        return new ModelAndView("orga/student/index", Map.of("page", list));
    }

    private int claims(Member member) {
        return member.isAdministrator()
                ? claims.held(member.organisation().id()).size()
                : 0;
    }
}
