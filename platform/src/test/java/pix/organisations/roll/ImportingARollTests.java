package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.organisations.roll.RollImport.State;
import pix.organisations.student.Student;
import pix.organisations.student.StudentLine;
import pix.testing.PlatformTest;

/** Who comes, stays and leaves with a file, and whom an account follows. */
@PlatformTest
class ImportingARollTests extends AnImportingSchool {

    @Test
    void pupils_come_leave_come_back_and_change_class() {
        imported(pupil("A", "4A").pupil(ine("B")));
        assertThat(roll()).containsExactlyInAnyOrder("A 4A", "B 4A");

        var second = imported(pupil("A", "4B"));
        assertThat(roll()).as("D1").containsExactly("A 4B");
        assertThat(second.changes()).isEqualTo(new RollChanges(0, 1, 1));

        imported(pupil("A", "4B").pupil(ine("B")));
        assertThat(roll()).as("D2").containsExactlyInAnyOrder("A 4B", "B 4A");
    }

    @Test
    void d4_d5_a_pupil_linked_in_another_school_comes_with_the_account_if_born_the_same_day() {
        var elsewhere = school("SCO");
        imported(elsewhere, pupil("D4" + school.account(), "3A").pupil(ine("D5" + school.account())));
        var ada = people.ada().id();
        var noe = people.ada().id();
        link(elsewhere.organisation().id(), "D4" + school.account(), ada.value());
        link(elsewhere.organisation().id(), "D5" + school.account(), noe.value());

        imported(pupil("D4" + school.account(), "2A")
                .pupil(Map.of("ID_NATIONAL", "D5" + school.account(), "DATE_NAISS", "01/01/1995")));

        assertThat(students.of(id(), ada).flatMap(Student::nationalId)).contains("D4" + school.account());
        assertThat(students.of(id(), noe)).isEmpty();
    }

    @Test
    void d7_an_account_with_two_numbers_follows_nobody() {
        var one = school("SCO");
        var two = school("SCO");
        imported(one, pupil("D7" + school.account(), "3A"));
        imported(two, pupil("D7X" + school.account(), "3A"));
        var shared = people.ada().id();
        link(one.organisation().id(), "D7" + school.account(), shared.value());
        link(two.organisation().id(), "D7X" + school.account(), shared.value());

        imported(pupil("D7" + school.account(), "2A"));

        assertThat(students.of(id(), shared)).isEmpty();
    }

    @Test
    void d8_what_is_known_of_certifiability_stays() {
        imported(pupil("A", "4A"));
        jdbc.sql(
                        "update organisations.student set certifiable = true, certifiable_at = now() where organisation_id = :o")
                .param("o", id().value())
                .update();

        imported(pupil("A", "4B"));

        assertThat(lines()).extracting(StudentLine::certifiable).containsExactly(StudentLine.Certifiable.YES);
    }

    @Test
    void a_link_is_kept_through_the_next_file() {
        imported(pupil("A", "4A"));
        var ada = people.ada().id();
        link(id(), "A", ada.value());

        imported(pupil("A", "4B"));

        assertThat(students.of(id(), ada).flatMap(Student::group)).contains("4B");
    }

    @Test
    void c11_replacing_takes_off_those_who_are_not_in_the_file() {
        school = school("SUP");
        sup(false, "etu1", "etu2");
        sup(false, "etu3");
        assertThat(lines()).hasSize(3);

        var asking = sup(true, "etu1");
        assertThat(asking.state()).isEqualTo(State.ASKING);
        var replaced = agreed(asking);

        assertThat(replaced.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(replaced.findings()).isEqualTo(new RollFindings(0, 2, 0));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void replacing_with_nobody_is_refused() {
        school = school("SUP");
        sup(false, "etu1");

        assertThat(sup(true).state()).isEqualTo(State.REFUSED);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void a_large_school_is_imported_from_its_own_kind_of_file() {
        var file = new ByteArrayOutputStream();
        new InventedRoll(7, ASiecleFile.UAI, 400).siecle(file);

        var done = finished(upload.upload(
                school,
                new RollUpload("e.XML", file.size(), false, () -> new ByteArrayInputStream(file.toByteArray()))));

        assertThat(imports.problems(done.id())).isEmpty();
        assertThat(done.changes()).isEqualTo(new RollChanges(400, 0, 0));
    }
}
