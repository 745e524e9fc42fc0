package pix.organisations.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule L5.3: two passes, three given names, one candidate. */
class ReconciliationTests {

    static final Student INES = student(1, "Inès", "Marie", null, "Lœuillet", null);
    static final Student NOE = student(2, "Noé", null, null, "Marchand", "Le Gall");
    static final Student NOA = student(3, "Noa", null, null, "Marchand", null);

    @ParameterizedTest
    @CsvSource({
        "Inès, Lœuillet, 1",
        "ines, LOEUILLET, 1",
        "I n è s, Lœu-illet, 1",
        "Marie, Loeuillet, 1",
        "Noé, Le Gall, 2",
        "noe, le-gall, 2",
        "Inés, Loeuilet, 1",
        "Ines, Leuillet, 1",
        "Noé, Marchand, 2",
        "Noa, Marchand, 3",
        "Noa, Marchan, 3",
        "Paul, Marchand, ",
        "'', Marchand, ",
        "Ines, '', ",
        "Inès, Dupont, ",
    })
    void a_name_finds_the_one_student_it_fits(String first, String last, @Nullable Long found) {
        assertThat(Reconciliation.find(List.of(INES, NOE, NOA), first, last)
                        .map(student -> student.id().value()))
                .isEqualTo(Optional.ofNullable(found));
    }

    @Test
    void two_students_of_one_name_are_nobody() {
        var twin = student(9, "Inès", null, null, "Lœuillet", null);

        assertThat(Reconciliation.find(List.of(INES, twin), "Inès", "Lœuillet")).isEmpty();
        assertThat(Reconciliation.find(List.of(INES, twin), "Marie", "Lœuillet"))
                .contains(INES);
    }

    @Test
    void the_strict_pass_comes_first() {
        assertThat(Reconciliation.find(List.of(NOE, NOA), "Noa", "Marchand")).contains(NOA);
    }

    private static Student student(
            long id,
            String first,
            @Nullable String middle,
            @Nullable String third,
            String last,
            @Nullable String usual) {
        return new Student(
                new StudentId(id),
                Optional.empty(),
                first,
                Optional.ofNullable(middle),
                Optional.ofNullable(third),
                last,
                Optional.ofNullable(usual),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
