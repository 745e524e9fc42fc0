package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.organisations.student.LinkOutcome.AccountIsAnotherPersons;
import pix.organisations.student.LinkOutcome.AccountIsAnotherStudent;
import pix.organisations.student.LinkOutcome.Free;
import pix.organisations.student.LinkOutcome.Linked;
import pix.organisations.student.LinkOutcome.LinkedElsewhere;
import pix.organisations.student.LinkOutcome.LinkedHere;
import pix.organisations.student.LinkOutcome.Unknown;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class LinkingStudentsTests {

    static final StudentIdentity INES = typed("Ines", "Loeuillet", ARoll.BIRTH);

    @Autowired
    LinkStudent link;

    @Autowired
    StudentViews students;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    OrganisationId school;
    Person ada;

    @BeforeEach
    void aSchool() {
        school = organisations.school();
        ada = people.ada();
    }

    @Test
    void an_account_becomes_the_student_s_and_stays_so() {
        var ines = roll.student(school, "Inès", "Lœuillet", "INE1");

        assertThat(link.find(school, INES)).isInstanceOf(Free.class);
        assertThat(link.link(school, ada.id(), INES)).isInstanceOf(Linked.class);
        assertThat(link.link(school, ada.id(), INES)).isInstanceOf(Linked.class);
        assertThat(students.of(school, ada.id()).map(Student::id)).contains(ines);
    }

    @Test
    void another_birth_date_is_another_person() {
        roll.student(school, "Inès", "Lœuillet", "INE1");

        assertThat(link.link(school, ada.id(), typed("Inès", "Lœuillet", ARoll.BIRTH.plusDays(1))))
                .isEqualTo(new Unknown());
    }

    @Test
    void r31_a_student_with_an_account_here_is_linked_to_no_other() {
        roll.linked(school, "Inès", "Lœuillet", "INE1", people.ada().id());

        assertThat(link.link(school, ada.id(), INES)).isEqualTo(new LinkedHere());
        assertThat(link.find(school, INES)).isEqualTo(new LinkedHere());
    }

    @Test
    void r11_a_student_with_an_account_in_another_school_is_told_so() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        roll.linked(
                organisations.school(), "Inès", "Lœuillet", "INE1", people.ada().id());

        assertThat(link.link(school, ada.id(), INES)).isInstanceOf(LinkedElsewhere.class);
        assertThat(link.find(school, INES)).isInstanceOf(LinkedElsewhere.class);
    }

    @Test
    void the_same_account_in_another_school_is_no_obstacle() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        roll.linked(organisations.school(), "Inès", "Lœuillet", "INE1", ada.id());

        assertThat(link.link(school, ada.id(), INES)).isInstanceOf(Linked.class);
    }

    @Test
    void r70_an_account_is_one_student_of_an_organisation() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        roll.linked(school, "Noé", "Marchand", "INE2", ada.id());

        assertThat(link.link(school, ada.id(), INES)).isEqualTo(new AccountIsAnotherStudent());
    }

    @Test
    void r90_an_account_that_is_somebody_else_elsewhere_is_refused() {
        roll.student(school, "Inès", "Lœuillet", "INE1");
        var other = organisations.school();
        roll.student(other, "Noé", "Lœuillet", "INE2", LocalDate.of(2014, 1, 1), "6e A", Optional.of(ada.id()));

        assertThat(link.link(school, ada.id(), INES)).isEqualTo(new AccountIsAnotherPersons());
    }

    private static StudentIdentity typed(String first, String last, LocalDate birth) {
        return new StudentIdentity(first, last, birth, Optional.empty());
    }
}
