package pix.organisations.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static pix.organisations.roll.ASiecleFile.structure;
import static pix.organisations.roll.ProblemKind.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.organisations.roll.RollProblem.Who;

/** The reference cases A: SIECLE. */
class SiecleTests {

    @Test
    void a1_a_complete_pupil_is_read_with_their_class() {
        var heard = ASiecleFile.with(Map.of()).heard();

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.only(RollField.GROUP_NAME)).isEqualTo("4A");
        assertThat(heard.only(RollField.SEX)).isEqualTo("F");
        assertThat(heard.only(RollField.MEF_CODE)).isEqualTo("10310019110");
        assertThat(heard.only(RollField.BIRTH_DATE)).as("A15").isEqualTo("1994-12-31");
    }

    @Test
    void a3_another_school_s_file_is_refused() {
        assertThat(ASiecleFile.with(Map.of()).uaj("").heard().kinds()).containsExactly(UAI_MISMATCHED);
        assertThat(ASiecleFile.with(Map.of()).uaj("<UAJ>0750001A</UAJ>").heard().kinds())
                .containsExactly(UAI_MISMATCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOM_DE_FAMILLE",
                "PRENOM2",
                "VILLE_NAISS",
                "CODE_MEF",
                "CODE_STATUT",
                "CODE_PAYS",
                "CODE_DEPARTEMENT_NAISS"
            })
    void a_node_as_long_as_a_book_is_refused(String node) {
        var heard = ASiecleFile.with(Map.of(node, "x".repeat(256))).heard();

        assertThat(heard.kinds()).containsExactly(FIELD_MAX_LENGTH);
        assertThat(heard.problems().getFirst().column()).isEqualTo(node);
    }

    @Test
    void a_class_as_long_as_a_book_is_refused() {
        var heard = new ASiecleFile()
                .pupil(Map.of(), structure("D", "x".repeat(256)))
                .heard();

        assertThat(heard.kinds()).contains(FIELD_MAX_LENGTH);
    }

    @Test
    void a4_who_has_left_or_has_no_number_or_no_class_is_left_out_and_told() {
        var heard = ASiecleFile.with(Map.of())
                .pupil(Map.of("DATE_SORTIE", "01/12/2026", "PRENOM", "Tom", "ID_NATIONAL", "1A"))
                .pupil(Map.of("ID_NATIONAL", "", "PRENOM", "Zoé"))
                .pupil(Map.of("PRENOM", "Ève", "ID_NATIONAL", "2A"), structure("G", "4AGR1"))
                .heard();

        assertThat(heard.problems())
                .containsExactly(
                        leftOut(GONE, "DATE_SORTIE", "Delorme Tom", "1A", "01/12/2026"),
                        leftOut(WITHOUT_NATIONAL_ID, "ID_NATIONAL", "Delorme Zoé", "", ""),
                        leftOut(WITHOUT_CLASS, "CODE_STRUCTURE", "Delorme Ève", "2A", ""));
        assertThat(heard.entries()).hasSize(1);
    }

    /** Whoever is left out need not be right: what is wrong is told of those who are imported. */
    @Test
    void nothing_is_asked_of_those_who_are_left_out() {
        var heard = ASiecleFile.with(Map.of())
                .pupil(Map.of("ID_NATIONAL", "", "DATE_NAISS", "", "CODE_SEXE", "", "PRENOM", ""))
                .heard();

        assertThat(heard.kinds()).containsExactly(WITHOUT_NATIONAL_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "PRENOM, Math\uFFFDo, INVALID_CHAR_DETECTED",
        "DATE_NAISS, 31/02/2012, INVALID_BIRTHDATE_FORMAT",
        "DATE_NAISS, 01/02/2094, BIRTHDATE_IN_NO_LIFE"
    })
    void an_error_says_who_it_is_and_what_is_written(String node, String value, ProblemKind kind) {
        var heard = ASiecleFile.with(Map.of("NOM_DE_FAMILLE", "Aït", "ID_NATIONAL", "12ab", node, value))
                .heard();

        var first = node.equals("PRENOM") ? value : "Léa";
        assertThat(heard.problems())
                .containsExactly(new RollProblem(kind, 0, node, new Who("Aït " + first, "12AB"), value, ""));
    }

    @Test
    void a6_a7_a9_without_a_class_nobody_is_kept() {
        var heard = new ASiecleFile()
                .pupil(Map.of(), structure("G", "4AGR1"))
                .pupil(Map.of(), structure("D", "Inactifs"))
                .heard();

        assertThat(heard.kinds()).containsExactly(WITHOUT_CLASS, WITHOUT_CLASS, EMPTY);
    }

    @Test
    void of_several_classes_the_last_one_counts() {
        var heard = new ASiecleFile()
                .pupil(Map.of(), structure("D", "4A") + structure("G", "4AGR1") + structure("D", "4B"))
                .heard();

        assertThat(heard.only(RollField.GROUP_NAME)).isEqualTo("4B");
    }

    @Test
    void a10_two_pupils_with_one_number_are_told() {
        var heard = ASiecleFile.with(Map.of("ID_NATIONAL", "INE1"))
                .pupil(Map.of("ID_NATIONAL", "INE1", "PRENOM", "Tom"))
                .heard();

        assertThat(heard.problems())
                .containsExactly(new RollProblem(
                        INE_UNIQUE, 0, "ID_NATIONAL", new Who("Delorme Tom", "INE1"), "INE1", "Delorme Léa"));
        assertThat(ASiecleFile.with(Map.of("ID_NATIONAL", "INE1A"))
                        .pupil(Map.of("ID_NATIONAL", "ine1a\u200B"))
                        .heard()
                        .kinds())
                .containsExactly(INE_UNIQUE);
    }

    @Test
    void a12_a13_a16_what_is_missing_is_told() {
        assertThat(ASiecleFile.with(Map.of("CODE_SEXE", "")).heard().kinds()).containsExactly(SEX_CODE_REQUIRED);
        assertThat(ASiecleFile.with(Map.of("CODE_COMMUNE_INSEE_NAISS", ""))
                        .heard()
                        .kinds())
                .containsExactly(BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT);
        assertThat(ASiecleFile.with(Map.of("DATE_NAISS", "")).heard().kinds()).containsExactly(BIRTHDATE_REQUIRED);
        assertThat(ASiecleFile.with(Map.of("DATE_NAISS", "31/02/2012")).heard().kinds())
                .containsExactly(INVALID_BIRTHDATE_FORMAT);
        assertThat(ASiecleFile.with(Map.of("PRENOM", "", "NOM_DE_FAMILLE", ""))
                        .heard()
                        .kinds())
                .containsExactly(LAST_NAME_REQUIRED, FIRST_NAME_REQUIRED);
    }

    @Test
    void a18_all_that_is_wrong_with_a_pupil_is_told_in_order() {
        var heard = ASiecleFile.with(Map.of("CODE_SEXE", "", "DATE_NAISS", "", "CODE_COMMUNE_INSEE_NAISS", ""))
                .heard();

        assertThat(heard.kinds())
                .containsExactly(BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT, SEX_CODE_REQUIRED, BIRTHDATE_REQUIRED);
    }

    @Test
    void a19_the_declared_encoding_is_the_one_that_is_read() {
        var heard = ASiecleFile.with(Map.of("VILLE_NAISS", "Œuilly"))
                .encodedIn("ISO-8859-15")
                .heard();

        assertThat(heard.only(RollField.FIRST_NAME)).isEqualTo("Léa");
        assertThat(heard.only(RollField.BIRTH_CITY)).isEqualTo("Œuilly");
    }

    @Test
    void a21_an_unknown_encoding_is_told() {
        assertThat(ASiecleFile.with(Map.of()).encodedIn("KLINGON-8").heard().kinds())
                .containsExactly(ENCODING_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<BEE_ELEVES><PARAMETRES>", "", "not xml", "<html><UAJ>1237457A</UAJ></html>"})
    void a22_what_is_no_such_file_is_refused(String text) {
        assertThat(Heard.of(RollFormat.SIECLE, text.getBytes(UTF_8), ASiecleFile.UAI)
                        .kinds())
                .containsExactly(INVALID_FILE);
    }

    @Test
    void a24_a25_a27_a28_one_visible_file_makes_a_zip() {
        var file = ASiecleFile.with(Map.of());

        assertThat(file.zippedAs("a.xml", "b.xml").kinds()).containsExactly(INVALID_FILE);
        assertThat(file.zippedAs("x.xml", "__MACOSX/._x.xml").entries()).hasSize(1);
        assertThat(file.zippedAs("dir/sub/x.xml").entries()).hasSize(1);
        assertThat(file.zippedAs(".hidden/x.xml").kinds()).containsExactly(INVALID_FILE);
        assertThat(file.zippedAs("readme.txt").kinds()).containsExactly(INVALID_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CÃ©cile", "Rose GuyrlÃ¨ne", "MaÃ«llys", "LeÃ¯la", "Noëmie FranÃ§oise Marie", "Math\uFFFDo"})
    void a30_a_name_that_was_read_in_the_wrong_encoding_is_refused(String name) {
        assertThat(ASiecleFile.with(Map.of("PRENOM", name)).heard().kinds()).containsExactly(INVALID_CHAR_DETECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N'golo", "Jean Phillipe", "Marie-Louise", "Héloïse", "Françoise", "Læticia", "COVERT", "JOÃO"})
    void a31_names_of_all_sorts_are_accepted(String name) {
        assertThat(ASiecleFile.with(Map.of("PRENOM", name)).heard().only(RollField.FIRST_NAME))
                .isEqualTo(name);
    }

    private static RollProblem leftOut(ProblemKind kind, String node, String name, String number, String value) {
        return new RollProblem(kind, 0, node, new Who(name, number), value, "");
    }

    @Test
    void nothing_outside_of_the_file_is_ever_read() {
        var doctype = "<!DOCTYPE BEE_ELEVES [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var text = ASiecleFile.with(Map.of("PRENOM", "&x;")).text().replace("?>", "?>" + doctype);

        assertThat(Heard.of(RollFormat.SIECLE, text.getBytes(UTF_8), ASiecleFile.UAI)
                        .kinds())
                .containsExactly(INVALID_FILE);
    }

    @Test
    void a_file_that_unfolds_without_end_is_refused_soon() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.xml"));
            for (int i = 0; i < 64; i++) zip.write(new byte[1 << 16]);
        }
        var container = new XmlContainer(() -> new ByteArrayInputStream(bytes.toByteArray()), 1 << 20);

        assertThat(catchThrowable(container::holdsOneFile)).isInstanceOf(XmlContainer.TooLarge.class);
    }
}
