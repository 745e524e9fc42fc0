package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.following.FollowingViews;
import pix.engine.writing.Typed;
import pix.organisations.Member;
import pix.organisations.roll.SupLayout;
import pix.organisations.student.ChangeStudentNumber;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.orga.student.StudentPage.Refusal;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** One student; in higher education, with a number that may be put right. */
@Controller
class StudentController {

    private final StudentViews students;
    private final FollowingViews following;
    private final ChangeStudentNumber changeNumber;

    StudentController(StudentViews students, FollowingViews following, ChangeStudentNumber changeNumber) {
        this.students = students;
        this.following = following;
        this.changeNumber = changeNumber;
    }

    @GetMapping(OrgaPaths.STUDENT)
    ModelAndView show(@PathVariable long student, Member member) {
        return new ModelAndView("orga/student/show", Map.of("page", page(member, student, Optional.empty())));
    }

    @PostMapping(OrgaPaths.STUDENT_NUMBER)
    ModelAndView changeNumber(
            @PathVariable long student, @RequestParam(defaultValue = "") String numero, Member member) {
        var page = page(member, student, Optional.empty());
        if (!page.isSup()) throw new NotFound("number of student", student);
        var typed = Typed.line(numero);
        if (typed.isEmpty()) return refused(member, student, typed, "students.number.missing");
        if (!typed.matches(SupLayout.NUMBER)) return refused(member, student, typed, "students.number.invalid");
        if (!changeNumber.change(member.organisation().id(), page.student().id(), typed))
            return refused(member, student, typed, "students.number.taken");
        return Done.to(page.home(), "done.student.number");
    }

    private ModelAndView refused(Member member, long student, String typed, String reason) {
        var page = page(member, student, Optional.of(new Refusal(typed, reason)));
        return new ModelAndView("orga/student/show", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private StudentPage page(Member member, long student, Optional<Refusal> refusal) {
        var found = students.find(member.organisation().id(), new StudentId(student));
        var participations = following.classSheet(member.organisation().id(), List.of(found.id()));
        return new StudentPage(member, found, participations, refusal);
    }
}
