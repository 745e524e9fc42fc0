package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.campaigns.following.ClassSheet;
import pix.organisations.Member;
import pix.organisations.OrganisationKind;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentLine;
import pix.web.paths.OrgaPaths;

/**
 * Some of the students of an organisation.
 *
 * @param groups all classes, to choose from
 * @param participations of the students of these lines
 * @param found how many the filters select
 * @param total how many there are
 * @param isImporting a file is being imported at this moment
 * @param claims how many accounts other schools ask for, told to administrators
 */
public record StudentsPage(
        Member member,
        StudentsForm form,
        List<String> groups,
        List<StudentLine> lines,
        Map<StudentId, Homonym> homonyms,
        ClassSheet participations,
        int found,
        int total,
        int page,
        int pages,
        boolean isImporting,
        int claims) {

    /** The birth date and the class have their columns: only a number may be missing. */
    public Optional<String> number(StudentLine line) {
        return Optional.ofNullable(homonyms.get(line.student().id())).flatMap(Homonym::number);
    }

    public String home() {
        return OrgaPaths.students(member.organisation().id());
    }

    public String kind() {
        return member.organisation().kind().name();
    }

    public boolean isSco() {
        return isManaged() && member.organisation().kind() == OrganisationKind.SCO;
    }

    public boolean isSup() {
        return isManaged() && member.organisation().kind() == OrganisationKind.SUP;
    }

    public boolean isManaged() {
        return member.organisation().managesStudents();
    }

    public boolean mayImport() {
        return isManaged() && member.isAdministrator();
    }

    /** A school's pupils leave by the next file; the others are taken off by hand. */
    public boolean mayDelete() {
        return member.isAdministrator() && !isSco();
    }

    /** Whether anything is done with those that are ticked. */
    public boolean hasSelection() {
        return isSco() || mayDelete();
    }
}
