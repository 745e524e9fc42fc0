package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.organisations.Member;
import pix.organisations.student.Homonym;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;
import pix.web.paths.OrgaPaths;

/**
 * Students to be taken off the roll, before it is done.
 *
 * @param isUnsure it was not said that it is understood
 */
public record DeletionPage(Member member, List<Student> students, Map<StudentId, Homonym> homonyms, boolean isUnsure) {

    public Optional<Homonym> homonym(Student student) {
        return Optional.ofNullable(homonyms.get(student.id()));
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }
}
