package pix.web.orga.student;

import java.util.Optional;
import pix.accounts.student.OneTimePassword;
import pix.accounts.student.WaysIn;
import pix.organisations.Member;
import pix.organisations.student.Student;
import pix.web.paths.OrgaPaths;

/**
 * « Gestion du compte Pix de l'élève ».
 *
 * @param waysIn empty for a student without an account
 * @param isNew the username has just been made
 * @param password one that has just been given, shown this once
 */
public record StudentAccountPage(
        Member member, Student student, Optional<WaysIn> waysIn, boolean isNew, Optional<OneTimePassword> password) {

    /** Whether there is an account that the school may not touch. */
    public boolean isElsewhere() {
        return student.account().isPresent() && waysIn.isEmpty();
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public String name() {
        return student.firstName() + " " + student.lastName();
    }
}
