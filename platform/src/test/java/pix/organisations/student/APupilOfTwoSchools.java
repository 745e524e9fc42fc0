package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.ActKind;
import pix.audit.AuditViews;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.People;

/** Inès, whose account one school knows and another imports. */
abstract class APupilOfTwoSchools {

    /** Who opened the account that another school's pupil has. */
    enum Opener {
        /** The pupil signed up at that school's door. */
        SCHOOL,
        /** The pupil signed up alone, and told that school who they are. */
        OWNER
    }

    @Autowired
    LinkKnownPupils link;

    @Autowired
    ClaimViews claims;

    @Autowired
    StudentViews students;

    @Autowired
    ResetPasswords reset;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    AuditViews journal;

    final EmailAddress email = People.anEmail();
    final EmailAddress headsMailbox = People.anEmail();
    final EmailAddress mailbox = People.anEmail();
    OrganisationId known;
    OrganisationId school;
    Member head;
    Member importer;
    Person ines;
    StudentId there = new StudentId(0);

    @BeforeEach
    void twoSchools() {
        known = organisations.school();
        school = organisations.school();
        head = organisations.administrator(known, people.learner(headsMailbox));
        importer = organisations.administrator(school, people.learner(mailbox));
        ines = people.learner(email);
    }

    void knownElsewhere(Opener opener) {
        there = opener == Opener.SCHOOL
                ? roll.openedHere(known, "Inès", "Lœuillet", "INE1", ines.id())
                : roll.linked(known, "Inès", "Lœuillet", "INE1", ines.id());
        roll.named(known, there, "Marie", "Petit");
    }

    StudentId claimed(Opener opener) {
        knownElsewhere(opener);
        var here = roll.student(school, "Inès", "Lœuillet", "INE1");
        link.link(school, importer.account());
        assertThat(students.of(school, ines.id())).isPresent();
        return here;
    }

    /** Sees the ways in, in the list or alone, or gives a password. */
    boolean mayTouch(StudentId student) {
        var shown = students.page(school, StudentFilter.ALL, StudentSort.NAME, 1, 50).lines().stream()
                .filter(line -> line.student().id().equals(student))
                .anyMatch(line -> line.waysIn().isPresent());
        var alone = students.waysIn(students.find(school, student)).isPresent();
        var given = !reset.reset(importer, List.of(student), Optional.empty()).isEmpty();
        assertThat(List.of(shown, alone, given)).as("seen and given alike").containsOnly(shown);
        return shown;
    }

    List<ActKind> kinds(OrganisationId organisation) {
        return journal.page(ActFilter.ALL.in(organisation.value())).acts().stream()
                .map(Act::kind)
                .filter(kind -> kind.filter(ActKind.PASSWORD_GIVEN::equals).isEmpty())
                .flatMap(Optional::stream)
                .toList();
    }
}
