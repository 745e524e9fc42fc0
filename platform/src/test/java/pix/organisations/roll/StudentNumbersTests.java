package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.organisations.roll.RollImport.State;
import pix.organisations.student.Identifiers;
import pix.organisations.student.Student;
import pix.testing.PlatformTest;

/** One number written in several ways is one person. */
@PlatformTest
class StudentNumbersTests extends AnImportingSchool {

    @ParameterizedTest
    @ValueSource(strings = {"0000000102b", " 0000000102B", "0000000102B\u200B", "00000 00102 B", "００００００0102ｂ"})
    void a_number_written_otherwise_is_the_same_pupil_still_linked(String again) {
        imported(pupil("0000000102B", "6A"));
        var ada = people.ada().id();
        link(id(), "0000000102B", ada.value());

        var second = imported(pupil(again, "6E1"));

        assertThat(second.changes()).isEqualTo(new RollChanges(0, 1, 0));
        assertThat(students.of(id(), ada).flatMap(Student::group)).contains("6E1");
        assertThat(roll()).containsExactly("0000000102B 6E1");
    }

    @ParameterizedTest
    @CsvSource({"V104, v104", "0012, 12", "00a7, 00A7", "000, 0"})
    void a_student_number_written_otherwise_is_the_same_student(String number, String again) {
        school = school("SUP");
        sup(false, number);

        assertThat(sup(false, again).changes()).isEqualTo(new RollChanges(0, 1, 0));
        assertThat(sup(false, number, again).state()).isEqualTo(State.REFUSED);
        assertThat(sup(true, again).changes()).isEqualTo(new RollChanges(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"V104, V1040", "012a, 12a", "A-1, A_1", "10, 1"})
    void other_student_numbers_are_other_students(String number, String other) {
        school = school("SUP");

        assertThat(sup(false, number, other).changes()).isEqualTo(new RollChanges(2, 0, 0));
    }

    /** The rule is written twice: for the lines of one file, and for the roll. */
    @ParameterizedTest
    @ValueSource(strings = {"V104", "v104", "0012", "12", "000", "0", "0a", "-0", "0-0", "_7", "007x"})
    void the_database_reads_a_number_as_files_are_read(String number) {
        var key = jdbc.sql("select organisations.number_key(:number)")
                .param("number", number)
                .query(String.class)
                .single();

        assertThat(Identifiers.key(number)).isEqualTo(key);
    }
}
