package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pix.organisations.roll.ProblemKind.BIRTHDATE_IN_NO_LIFE;
import static pix.organisations.roll.ProblemKind.CODE_CONVERTED;
import static pix.organisations.roll.ProblemKind.DIPLOMA_UNKNOWN;
import static pix.organisations.roll.ProblemKind.FIELD_BAD_VALUES;
import static pix.organisations.roll.ProblemKind.INE_UNIQUE;
import static pix.organisations.roll.ProblemKind.INVALID_CHAR_DETECTED;
import static pix.organisations.roll.ProblemKind.STUDY_SCHEME_UNKNOWN;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that schools and universities could not import elsewhere, each with its kind. */
class ReportedFilesTests {

    private static final String SUP = SupTests.HEADINGS + "\n" + SupTests.RICHARD + "\n";
    private static final String FREGATA =
            FregataTests.HEADINGS + "\n" + FregataTests.BEATRIX.replace("Beatrix", "Béatrix") + "\n";

    @ParameterizedTest
    @ValueSource(strings = {"01-sup-with-mark.csv", "01-sup-without-mark.csv", "12-curly.csv", "12-case.csv"})
    void one_student_is_read(String file) {
        var heard = ACase.heard(RollFormat.SUP, file);

        assertThat(heard.problems()).extracting(RollProblem::kind).isSubsetOf(DIPLOMA_UNKNOWN, STUDY_SCHEME_UNKNOWN);
        assertThat(heard.only(RollField.FIRST_NAME)).isEqualTo("Léa");
        assertThat(heard.only(RollField.BIRTH_DATE)).isEqualTo("2004-01-05");
        assertThat(heard.only(RollField.STUDENT_NUMBER)).startsWith("V1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_mark_tells_the_encoding_and_is_no_part_of_the_text(String encoding) {
        for (var marks : List.of("\uFEFF", "\uFEFF\uFEFF")) {
            var charset = Charset.forName(encoding);
            assertThat(Heard.of(RollFormat.SUP, quoted(marks, SUP), charset).only(RollField.LAST_NAME))
                    .isEqualTo("Aldana");
            assertThat(Heard.of(RollFormat.FREGATA, quoted(marks, FREGATA), charset)
                            .only(RollField.FIRST_NAME))
                    .isEqualTo("Béatrix");
            for (var declared : List.of("UTF-8", "UTF-16", "ISO-8859-15"))
                assertThat(siecle(marks, encoding, declared).only(RollField.FIRST_NAME))
                        .as("the mark first, the declaration second")
                        .isEqualTo("Léa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void an_encoding_without_a_mark_is_found(String encoding) {
        assertThat(Heard.of(RollFormat.FREGATA, FREGATA, Charset.forName(encoding))
                        .only(RollField.FIRST_NAME))
                .isEqualTo("Béatrix");
        assertThat(siecle("", encoding, encoding).only(RollField.FIRST_NAME)).isEqualTo("Léa");
        assertThat(siecle("\r\n ", encoding, encoding).only(RollField.FIRST_NAME))
                .isEqualTo("Léa");
    }

    @Test
    void real_names_are_names_and_garbled_ones_are_not() {
        assertThat(ACase.heard(RollFormat.SIECLE, "02-real-names.xml").entries())
                .extracting(entry -> entry.get(RollField.LAST_NAME).orElse(""))
                .containsExactly("ÂŞIK", "CÂȚU");
        assertThat(ACase.heard(RollFormat.SIECLE, "02-garbled.xml").kinds()).containsExactly(INVALID_CHAR_DETECTED);
    }

    @Test
    void one_number_twice_is_said() {
        assertThat(ACase.heard(RollFormat.SIECLE, "03-siecle-twice.xml").kinds())
                .contains(INE_UNIQUE);
    }

    @Test
    void a_mark_tells_more_than_a_declaration() {
        assertThat(ACase.heard(RollFormat.SIECLE, "13-utf16le.xml").only(RollField.FIRST_NAME))
                .isEqualTo("Zoé");
    }

    @Test
    void a_birth_in_nobody_s_life_is_refused_with_its_line() {
        assertThat(ACase.heard(RollFormat.SUP, "14-births.csv").problems())
                .filteredOn(problem -> problem.kind() == BIRTHDATE_IN_NO_LIFE)
                .extracting(RollProblem::line)
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "05/01/2004, 2004-01-05",
        "5/1/2004, 2004-01-05",
        "０５/０１/２００４, 2004-01-05",
        "05/01/04, 2004-01-05",
        "05/01/26, 2026-01-05",
        "05/01/27, 1927-01-05",
        "30/11/2026, 2026-11-30",
        "01/12/2026, BIRTHDATE_IN_NO_LIFE",
        "05/01/2094, BIRTHDATE_IN_NO_LIFE",
        "05/01/0204, BIRTHDATE_IN_NO_LIFE",
        "05/01/1901, BIRTHDATE_IN_NO_LIFE",
        "31/02/2004, FIELD_DATE_FORMAT",
        "2004-01-05, FIELD_DATE_FORMAT",
        "37991, FIELD_DATE_FORMAT"
    })
    void a_birth_is_a_day_of_a_life(String typed, String told) {
        var heard = Heard.of(RollFormat.SUP, SUP.replace("03/02/2013", typed), StandardCharsets.UTF_8);

        if (told.contains("_")) assertThat(heard.kinds()).contains(ProblemKind.valueOf(told));
        else assertThat(heard.only(RollField.BIRTH_DATE)).isEqualTo(told);
    }

    @Test
    void codes_that_a_spreadsheet_took_for_numbers_are_read() {
        var heard = ACase.heard(RollFormat.FREGATA, "15-fregata.csv");

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.entries())
                .extracting(
                        entry -> entry.get(RollField.BIRTH_CITY_CODE).orElse(""),
                        entry -> entry.get(RollField.BIRTH_PROVINCE_CODE).orElse(""))
                .containsExactly(tuple("01004", "01"), tuple("2A004", "2A"));
    }

    @ParameterizedTest
    @CsvSource({
        "féminin, FÉMININ",
        "féminin, Feminin",
        "ST, st",
        "ST, ' St '",
        "97422, '97422\u200B'",
        "974, ９７４",
    })
    void a_word_in_another_case_is_the_same_word(String cell, String instead) {
        assertThat(fregata(cell, instead).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"123F, '1,23E+10'", "MEF1, 2.40101E+10", "Division 1, '6,00E+01'"})
    void a_code_that_a_spreadsheet_has_destroyed_is_refused(String cell, String instead) {
        var quoted = '"' + instead + '"';

        assertThat(fregata(cell, quoted).kinds()).containsExactly(CODE_CONVERTED);
    }

    @ParameterizedTest
    @CsvSource({"féminin, femme", "ST, STA"})
    void another_word_is_refused(String cell, String instead) {
        assertThat(fregata(cell, instead).kinds()).containsExactly(FIELD_BAD_VALUES);
    }

    /** As people retype them, or as their spreadsheet does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREMIER PRÉNOM;NOM DE FAMILLE;NOM D'USAGE;DATE DE NAISSANCE;NUMÉRO ÉTUDIANT",
                "premier prenom;nom de famille;nom d´usage;date de naissance (JJ/MM/AAAA);numero etudiant",
                "Premier prénom ;  Nom  de famille;Nom d‘usage;Date de naissance;Numéro étudiant\u200B",
                "\"Premier\u00A0prénom\";\"Nom de famille\";\"Nom d’usage\";\"Date de naissance (jj/mm/aaaa)\";\"Numéro étudiant*\"",
                "sep=;\nPremier prénom;Nom de famille;Nom d'usage;Date de naissance;Numéro étudiant",
                "\nPremier prénom;Nom de famille;;Date de naissance;Numéro étudiant"
            })
    void a_heading_is_known_however_it_is_retyped(String headings) {
        for (var encoding : List.of("UTF-8", "windows-1252")) {
            if (!Charset.forName(encoding).newEncoder().canEncode(headings)) continue;
            var heard =
                    Heard.of(RollFormat.SUP, headings + "\nLéa;MARTIN;;05/01/2004;V122\n", Charset.forName(encoding));

            assertThat(heard.only(RollField.FIRST_NAME))
                    .as(encoding + heard.problems())
                    .isEqualTo("Léa");
            assertThat(heard.only(RollField.STUDENT_NUMBER)).isEqualTo("V122");
        }
    }

    private static String quoted(String mark, String csv) {
        return mark + "\"" + csv.replaceFirst(";", "\";");
    }

    private static Heard siecle(String before, String encoding, String declared) {
        var text = before
                + ASiecleFile.with(Map.of()).text().replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");
        return Heard.of(RollFormat.SIECLE, text.getBytes(Charset.forName(encoding)), ASiecleFile.UAI);
    }

    private static Heard fregata(String cell, String instead) {
        return Heard.of(RollFormat.FREGATA, FREGATA.replace(cell, instead), StandardCharsets.UTF_8);
    }
}
