package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pix.organisations.roll.ProblemKind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.organisations.roll.RollProblem.Who;

/** The reference cases C: higher education. */
class SupTests {

    static final String HEADINGS = SupLayout.on(Heard.TODAY).template();
    static final String RICHARD = "Richard;;;Aldana;;03/02/2013;richard@univ.example;etu123;;;;Boxe;Paléo";

    @Test
    void c1_headings_alone_are_nobody() {
        assertThat(read()).isEqualTo(new Heard(List.of(), List.of()));
    }

    @Test
    void c2_a_diploma_that_is_unknown_is_said_and_kept_as_such() {
        var heard = read(RICHARD);

        assertThat(heard.only(RollField.BIRTH_DATE)).isEqualTo("2013-02-03");
        assertThat(heard.only(RollField.DIPLOMA)).isEqualTo("Non reconnu");
        assertThat(heard.only(RollField.STUDY_SCHEME)).isEqualTo("Non reconnu");
        assertThat(heard.kinds()).containsExactly(DIPLOMA_UNKNOWN, STUDY_SCHEME_UNKNOWN);
    }

    @Test
    void c4_without_both_probes_nothing_is_read() {
        var file = HEADINGS.replace("Premier prénom", "").replace("Numéro étudiant", "");

        assertThat(Heard.of(RollFormat.SUP, file, UTF_8).kinds()).containsExactly(ENCODING_NOT_SUPPORTED);
    }

    @Test
    void c5_both_faults_of_a_line_are_told() {
        assertThat(read(RICHARD.replace("Aldana", "").replace("03/02", "03/13")).kinds())
                .startsWith(FIELD_REQUIRED, FIELD_DATE_FORMAT);
    }

    @Test
    void c7_a_number_is_read_once() {
        assertThat(read(RICHARD, RICHARD).problems())
                .contains(new RollProblem(
                        STUDENT_NUMBER_UNIQUE,
                        3,
                        "Numéro étudiant",
                        new Who("Aldana Richard", "etu123"),
                        "etu123",
                        "2"));
    }

    @Test
    void c8_a_date_that_is_missing_is_not_a_date_that_is_wrong() {
        assertThat(read(RICHARD.replace("03/02/2013", "")).kinds())
                .contains(FIELD_REQUIRED)
                .doesNotContain(FIELD_DATE_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({"licence, Licence", "Licences, Licence", "MASTER, Master", "bts, BTS", "Boxe, Non reconnu"})
    void c10_a_diploma_is_recognised_with_a_slip(String typed, String kept) {
        assertThat(read(RICHARD.replace("Boxe", typed)).only(RollField.DIPLOMA)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"etu 123, STUDENT_NUMBER_FORMAT", "étu123, STUDENT_NUMBER_FORMAT", "'', FIELD_REQUIRED"})
    void a_number_is_letters_digits_and_two_signs(String number, ProblemKind kind) {
        assertThat(read(RICHARD.replace("etu123", number)).kinds()).contains(kind);
    }

    /** As our own files write what a spreadsheet would convert. */
    @ParameterizedTest
    @ValueSource(strings = {"=\"0012\"", "\"=\"\"0012\"\"\""})
    void words_that_a_formula_keeps_are_these_words(String cell) {
        assertThat(read(RICHARD.replace("etu123", cell)).only(RollField.STUDENT_NUMBER))
                .isEqualTo("0012");
    }

    @Test
    void an_e_mail_looks_like_one() {
        assertThat(read(RICHARD.replace("@", " at ")).kinds()).contains(FIELD_EMAIL_FORMAT);
    }

    private static Heard read(String... lines) {
        return Heard.of(RollFormat.SUP, HEADINGS + "\n" + String.join("\n", lines), UTF_8);
    }
}
