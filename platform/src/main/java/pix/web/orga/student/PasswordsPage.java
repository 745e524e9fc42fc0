package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.accounts.session.Credentials;
import pix.organisations.Member;
import pix.organisations.student.Homonym;
import pix.organisations.student.ResetPasswords;
import pix.organisations.student.Student;
import pix.organisations.student.StudentId;
import pix.web.paths.OrgaPaths;

/**
 * New passwords for several students, before it is done.
 *
 * @param affected those who have an account that the school may touch
 * @param selected how many were chosen
 */
public record PasswordsPage(Member member, List<Student> affected, Map<StudentId, Homonym> homonyms, int selected) {

    public Optional<Homonym> homonym(Student student) {
        return Optional.ofNullable(homonyms.get(student.id()));
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public boolean isTooMany() {
        return affected.size() > ResetPasswords.MOST;
    }

    public boolean isPossible() {
        return !affected.isEmpty() && !isTooMany();
    }

    /** How long a password that is given opens. */
    public long days() {
        return Credentials.OPENS_ONCE_FOR.toDays();
    }

    public int most() {
        return ResetPasswords.MOST;
    }
}
