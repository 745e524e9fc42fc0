package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pix.organisations.roll.ProblemKind.*;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.organisations.roll.RollProblem.Who;

/** The reference cases B: FREGATA. */
class FregataTests {

    static final String HEADINGS = FregataLayout.on(Heard.TODAY).template();
    static final String BEATRIX =
            "123F;Beatrix;The;Bride;Kiddo;Black Mamba;féminin;01/01/1970;97422;;974;99100;ST;MEF1;Division 1";
    static final Who KIDDO = new Who("Kiddo Beatrix", "123F");
    static final String O_REN =
            "0123456789F;O-Ren;;;Ishii;Cottonmouth;masculin;01/01/1980;;Shangai;99;99132;AP;MEF1;Division 2";

    @Test
    void b2_a_birth_in_france() {
        assertThat(read(BEATRIX).entries())
                .containsExactly(new RollEntry(Map.ofEntries(
                        Map.entry(RollField.NATIONAL_ID, "123F"),
                        Map.entry(RollField.FIRST_NAME, "Beatrix"),
                        Map.entry(RollField.MIDDLE_NAME, "The"),
                        Map.entry(RollField.THIRD_NAME, "Bride"),
                        Map.entry(RollField.LAST_NAME, "Kiddo"),
                        Map.entry(RollField.PREFERRED_LAST_NAME, "Black Mamba"),
                        Map.entry(RollField.SEX, "F"),
                        Map.entry(RollField.BIRTH_DATE, "1970-01-01"),
                        Map.entry(RollField.BIRTH_CITY_CODE, "97422"),
                        Map.entry(RollField.BIRTH_PROVINCE_CODE, "974"),
                        Map.entry(RollField.BIRTH_COUNTRY_CODE, "100"),
                        Map.entry(RollField.STATUS, "ST"),
                        Map.entry(RollField.MEF_CODE, "MEF1"),
                        Map.entry(RollField.GROUP_NAME, "Division 1"))));
    }

    @Test
    void b3_a_birth_abroad() {
        var heard = read(O_REN);

        assertThat(heard.only(RollField.SEX)).isEqualTo("M");
        assertThat(heard.only(RollField.BIRTH_CITY)).isEqualTo("Shangai");
        assertThat(heard.only(RollField.BIRTH_COUNTRY_CODE)).isEqualTo("132");
        assertThat(heard.only(RollField.STATUS)).isEqualTo("AP");
    }

    @Test
    void b5_without_the_heading_that_shows_the_encoding_nothing_is_read() {
        var file = HEADINGS.replace("Premier prénom*;", "") + "\n" + BEATRIX;

        assertThat(Heard.of(RollFormat.FREGATA, file, UTF_8).kinds()).containsExactly(ENCODING_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Division 1 ", "Division     1"})
    void b6_blanks_make_no_other_class(String division) {
        assertThat(read(BEATRIX.replace("Division 1", division)).only(RollField.GROUP_NAME))
                .isEqualTo("Division 1");
    }

    @Test
    void b8_b9_all_that_is_wrong_on_a_line_is_told() {
        var wrong = BEATRIX.replace("97422", "A1234");
        var code = new RollProblem(INSEE_CODE_INVALID, 2, "Code commune naissance**", KIDDO, "A1234", "");

        assertThat(read(wrong).problems()).containsExactly(code);
        assertThat(read(wrong.replace(";ST;", ";AT;")).problems())
                .containsExactly(code, new RollProblem(FIELD_BAD_VALUES, 2, "Statut*", KIDDO, "AT", "ST, AP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRANC", "France", "100", "99999", "9913"})
    void a_country_that_is_none_is_one_error_and_asks_for_nothing_else(String country) {
        for (var line : List.of(
                BEATRIX.replace("99100", country),
                O_REN.replace(";Shangai;", ";;").replace("99132", country)))
            assertThat(read(line).problems()).extracting(RollProblem::column).containsExactly("Code pays naissance*");
    }

    @Test
    void a_cell_as_long_as_a_book_is_one_error_that_is_short() {
        for (var cell : BEATRIX.split(";")) {
            if (cell.isEmpty()) continue;
            var problems = read(BEATRIX.replaceFirst(cell, "x".repeat(100_000))).problems();

            assertThat(problems)
                    .as(cell)
                    .isNotEmpty()
                    .allMatch(problem -> problem.value().length() <= 101
                            && problem.who().name().length() <= 101
                            && problem.who().number().length() <= 101);
        }
    }

    @Test
    void b11_an_identifier_is_read_once() {
        assertThat(read(BEATRIX, BEATRIX.replace(";ST;", ";AP;")).problems())
                .containsExactly(new RollProblem(IDENTIFIER_UNIQUE, 3, "Identifiant unique*", KIDDO, "123F", "2"));
        assertThat(read(BEATRIX, BEATRIX.replace("123F", "123 f")).kinds()).containsExactly(IDENTIFIER_UNIQUE);
    }

    @ParameterizedTest
    @CsvSource({
        "B12, 97422;;974, 2A004;;2A, , ",
        "B14, ;Shangai;99;99132, ;;99;99132, FIELD_REQUIRED, Libellé commune naissance**",
        "B15, ;974;, ;X;, FIELD_MIN_LENGTH, Code département naissance*",
        "-, ;974;, ;7;, , ",
        "B15, ;974;, ;9740;, FIELD_MAX_LENGTH, Code département naissance*",
        "B18, 01/01/1970, 01/01/70, , ",
        "-, 01/01/1970, 1970-01-01, FIELD_DATE_FORMAT, Date de naissance (jj/mm/aaaa)*",
        "-, 99100, 99600, INSEE_CODE_INVALID, Code pays naissance*",
        "-, 99100, 100, FIELD_LENGTH, Code pays naissance*",
        "-, féminin, F, FIELD_BAD_VALUES, Code sexe*",
    })
    void a_cell_is_held_to_its_rule(String vector, String cells, String instead, ProblemKind kind, String column) {
        var line = BEATRIX.contains(cells) ? BEATRIX : O_REN;

        var heard = read(line.replace(cells, instead));

        if (kind == null)
            assertThat(heard.entries()).as(vector + " " + heard.problems()).hasSize(1);
        else
            assertThat(heard.problems())
                    .extracting(RollProblem::kind, RollProblem::column)
                    .contains(Tuple.tuple(kind, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman"})
    void b17_the_encoding_is_found(String name) {
        var file = HEADINGS + "\r\n" + BEATRIX.replace("Beatrix", "Béatrix") + "\r\n";

        assertThat(Heard.of(RollFormat.FREGATA, file, Charset.forName(name)).only(RollField.FIRST_NAME))
                .isEqualTo("Béatrix");
    }

    @Test
    void the_separator_is_found() {
        var file = HEADINGS.replace(';', ',') + "\n" + BEATRIX.replace(';', ',');

        assertThat(Heard.of(RollFormat.FREGATA, file, UTF_8).entries()).hasSize(1);
        assertThat(Heard.of(RollFormat.FREGATA, file.replace(',', '\t'), UTF_8).kinds())
                .containsExactly(BAD_CSV_FORMAT);
    }

    @Test
    void headings_are_all_checked_before_lines() {
        var file = HEADINGS.replace("Statut*", "Status").replace("Division*", "") + "\n" + BEATRIX;

        assertThat(Heard.of(RollFormat.FREGATA, file, UTF_8).problems())
                .containsExactly(
                        RollProblem.inHeading(HEADER_REQUIRED, "Statut*"),
                        RollProblem.inHeading(HEADER_REQUIRED, "Division*"),
                        RollProblem.inHeading(HEADER_UNKNOWN, "Status"));
    }

    @Test
    void a_blank_line_is_no_pupil_and_keeps_its_number() {
        assertThat(read(";;;;;;;;;;;;;;", BEATRIX.replace("97422", "A1234")).problems())
                .extracting(RollProblem::line)
                .containsExactly(3);
    }

    private static Heard read(String... lines) {
        return Heard.of(RollFormat.FREGATA, HEADINGS + "\n" + String.join("\n", lines), UTF_8);
    }
}
