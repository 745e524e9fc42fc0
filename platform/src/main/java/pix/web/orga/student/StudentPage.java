package pix.web.orga.student;

import java.util.Optional;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.Student;

/**
 * A student: who they are and what they did here.
 *
 * @param number what was typed as another student number and is refused, with the key of the reason
 */
public record StudentPage(Member member, Student student, Optional<Refusal> number) {

    /** @param reason a key of the texts */
    public record Refusal(String typed, String reason) {}

    public String list() {
        return "/orga/" + member.organisation().id() + "/eleves";
    }

    public String home() {
        return list() + "/" + student.id();
    }

    public String name() {
        return student.firstName() + " " + student.lastName();
    }

    public boolean isSco() {
        return member.organisation().managesStudents() && member.organisation().kind() == OrganisationKind.SCO;
    }

    public boolean isSup() {
        return member.organisation().managesStudents() && member.organisation().kind() == OrganisationKind.SUP;
    }

    public String birth() {
        return student.birthDate().map(Dates::of).orElse("");
    }

    public String typedNumber() {
        return number.map(Refusal::typed).or(student::studentNumber).orElse("");
    }
}
