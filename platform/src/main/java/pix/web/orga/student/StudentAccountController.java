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
import pix.accounts.student.OneTimePassword;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.GiveUsername;
import pix.organisations.student.LoginCard;
import pix.organisations.student.ResetPasswords;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.shared.SentForm;
import pix.web.paths.OrgaPaths;

/** « Gérer le compte »: how a pupil gets in, another login beside the first, and a new password. */
@Controller
class StudentAccountController {

    private final StudentViews students;
    private final GiveUsername giveUsername;
    private final ResetPasswords resetPasswords;

    StudentAccountController(StudentViews students, GiveUsername giveUsername, ResetPasswords resetPasswords) {
        this.students = students;
        this.giveUsername = giveUsername;
        this.resetPasswords = resetPasswords;
    }

    @GetMapping(OrgaPaths.STUDENT_ACCOUNT)
    ModelAndView show(@PathVariable long student, Member member) {
        return page(member, student(member, student), false, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.STUDENT_USERNAME)
    ModelAndView addUsername(@PathVariable long student, Member member) {
        var found = student(member, student);
        var account = found.account().orElseThrow(() -> new NotFound("account of student", student));
        var birth = found.birthDate().orElseThrow(() -> new NotFound("birth date of student", student));
        if (students.waysIn(found).isEmpty()) throw new NotFound("account of student", student);
        var added = giveUsername.give(member, found, account, birth);
        var status = added.isPresent() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return page(member, found, added.isPresent(), Optional.empty(), status);
    }

    /** The password is in this answer and nowhere else. */
    @PostMapping(OrgaPaths.STUDENT_PASSWORDS)
    ModelAndView resetPassword(
            @PathVariable long student, @RequestParam(defaultValue = "") String form, Member member) {
        var found = student(member, student);
        var card = resetPasswords.reset(member, List.of(found.id()), SentForm.id(form)).stream()
                .findFirst()
                .map(LoginCard::password);
        if (card.isEmpty()) throw new NotFound("account of student", student);
        return page(member, found, false, card, HttpStatus.OK);
    }

    private Student student(Member member, long id) {
        var organisation = member.organisation();
        if (organisation.kind() != OrganisationKind.SCO || !organisation.managesStudents())
            throw new NotFound("account of student", id);
        return students.find(organisation.id(), new StudentId(id));
    }

    private ModelAndView page(
            Member member, Student student, boolean isNew, Optional<OneTimePassword> password, HttpStatus status) {
        var waysIn = students.waysIn(student);
        var page = new StudentAccountPage(member, student, waysIn, isNew, password);
        return new ModelAndView("orga/student/account", Map.of("page", page), status);
    }
}
