package pix.web.orga.student;

import java.util.List;
import pix.organisations.Member;
import pix.organisations.student.Student;
import pix.web.paths.OrgaPaths;

/**
 * Students to be taken off the roll, before it is done.
 *
 * @param isUnsure it was not said that it is understood
 */
public record DeletionPage(Member member, List<Student> students, boolean isUnsure) {

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }
}
