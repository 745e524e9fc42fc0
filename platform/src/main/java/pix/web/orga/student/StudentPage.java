package pix.web.orga.student;

import java.util.List;
import java.util.Optional;
import pix.campaigns.following.ClassSheet;
import pix.campaigns.following.ClassSheet.Cell;
import pix.campaigns.following.ClassSheet.Column;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.Student;
import pix.web.paths.OrgaPaths;
import pix.web.ui.ReaderTime;

/**
 * A student: who they are and what they did here.
 *
 * @param number what was typed as another student number and is refused, with the key of the reason
 */
public record StudentPage(Member member, Student student, ClassSheet participations, Optional<Refusal> number) {

    /** @param reason a key of the texts */
    public record Refusal(String typed, String reason) {}

    public List<Column> campaigns() {
        return participations.of(student.id());
    }

    public Cell cell(Column campaign) {
        return participations.cell(student.id(), campaign.id()).orElseThrow();
    }

    public String address(Column campaign) {
        var participation = cell(campaign).participation().id();
        return OrgaPaths.participant(member.organisation().id(), campaign.id(), participation);
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public String home() {
        return OrgaPaths.student(member.organisation().id(), student.id());
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
        return ReaderTime.birth(student.birthDate());
    }

    public String typedNumber() {
        return number.map(Refusal::typed).or(student::studentNumber).orElse("");
    }
}
