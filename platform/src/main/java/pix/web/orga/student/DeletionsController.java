package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.DeleteStudents;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;
import pix.web.ui.Ids;

/** An administrator takes students off the roll for good; a school's pupils leave by the next file instead. */
@Controller
class DeletionsController {

    private final StudentViews students;
    private final DeleteStudents delete;

    DeletionsController(StudentViews students, DeleteStudents delete) {
        this.students = students;
        this.delete = delete;
    }

    @GetMapping(OrgaPaths.STUDENT_DELETIONS)
    ModelAndView form(@RequestParam(defaultValue = "") Ids eleve, Member member) {
        return page(member, chosen(member, eleve), false, HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.STUDENT_DELETIONS)
    ModelAndView create(
            @RequestParam(defaultValue = "") Ids eleve,
            @RequestParam(defaultValue = "") String compris,
            Member member) {
        var chosen = chosen(member, eleve);
        if (chosen.size() > 1 && compris.isEmpty()) return page(member, chosen, true, HttpStatus.UNPROCESSABLE_CONTENT);
        var ids = chosen.stream().map(Student::id).toList();
        delete.delete(member.organisation().id(), ids, member.account());
        return Done.to(OrgaPaths.students(member.organisation().id()), "done.student.deleted", ids.size());
    }

    private List<Student> chosen(Member member, Ids ids) {
        var organisation = member.organisation();
        var isSco = organisation.kind() == OrganisationKind.SCO && organisation.managesStudents();
        if (isSco) throw new NotFound("deletions", organisation.id());
        member.administrating();
        return students.all(organisation.id(), ids.as(StudentId::new));
    }

    private ModelAndView page(Member member, List<Student> chosen, boolean isUnsure, HttpStatus status) {
        var ids = chosen.stream().map(Student::id).toList();
        var homonyms = students.homonyms(member.organisation().id(), ids);
        return new ModelAndView(
                "orga/student/deletion", Map.of("page", new DeletionPage(member, chosen, homonyms, isUnsure)), status);
    }
}
