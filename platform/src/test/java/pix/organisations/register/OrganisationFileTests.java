package pix.organisations.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationKind;
import pix.organisations.register.OrganisationProblem.Fault;
import pix.teams.MemberRole;

class OrganisationFileTests {

    private static final String HEADING = String.join(";", OrganisationField.columns());

    @Test
    void a_line_is_an_organisation_whose_values_are_trimmed() {
        var file = read(HEADING
                + "\nSCO; 0381234A ;Collège des Trois-Pins;38;12;7;https://doc.example/;gar;true;CE.0381234A @academie.example"
                + ";Ada;Byron;dpo@ville.example;a@x.example, B@x.example;ADMIN;fr-fr;PUBLIC_COLLEGE;socle-info\n");

        assertThat(file.problems()).isEmpty();
        var details = file.rows().getFirst().organisation().details();
        assertThat(details.kind()).isEqualTo(OrganisationKind.SCO);
        assertThat(details.externalId()).contains("0381234A");
        assertThat(details.credit()).isEqualTo(12);
        assertThat(details.identityProvider()).contains("GAR");
        assertThat(details.managesStudents()).isTrue();
        assertThat(details.email()).contains(new EmailAddress("ce.0381234a@academie.example"));
        assertThat(details.tags()).containsExactlyInAnyOrder("PUBLIC", "COLLEGE");
        assertThat(details.invited()).extracting(EmailAddress::value).containsExactly("a@x.example", "b@x.example");
        assertThat(details.invitedRole()).isEqualTo(Optional.of(MemberRole.ADMINISTRATOR));
    }

    @Test
    void all_that_is_wrong_is_found_at_once_with_its_line() {
        var file = read(
                HEADING
                        + "\nSCO;0381234A;Un;;;;;;;;;;;;;;;\nPRI;12;;;x;;ftp:;;;un mail;;;;;CHEF;xx;;inconnu\nSCO;0381234a;Deux;;;;;;;;;;;;;;;\n");

        assertThat(file.problems())
                .extracting(problem -> problem.line() + " " + problem.problem().field() + " "
                        + problem.problem().fault())
                .containsExactly(
                        "3 NAME MISSING",
                        "3 CREDIT NOT_A_NUMBER",
                        "3 DOCUMENTATION_URL NOT_AN_ADDRESS",
                        "3 EMAIL NOT_AN_EMAIL",
                        "3 KIND UNKNOWN",
                        "3 INVITED_ROLE UNKNOWN",
                        "3 LOCALE UNKNOWN",
                        "3 PROFILES UNKNOWN",
                        "4 EXTERNAL_ID TWICE");
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        var file = read(HEADING.replace(";credit", "").replace(";tags", "") + "\n");

        assertThat(file.problems())
                .extracting(
                        problem -> problem.problem().field(),
                        problem -> problem.problem().fault())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OrganisationField.CREDIT, Fault.COLUMN_MISSING),
                        org.assertj.core.groups.Tuple.tuple(OrganisationField.TAGS, Fault.COLUMN_MISSING));
    }

    @Test
    void commas_a_byte_order_mark_and_the_encoding_of_old_spreadsheets_are_read() {
        var commas = "\uFEFF" + HEADING.replace(';', ',') + "\nPRO,,\"Forêt, et lac\",,,,,,,,,,,,,,,\n";
        var old = HEADING + "\nPRO;;Forêt;;;;;;;;;;;;;;;\n";

        assertThat(names(OrganisationFile.read(commas.getBytes(UTF_8), Set.of())))
                .containsExactly("Forêt, et lac");
        assertThat(names(OrganisationFile.read(old.getBytes(Charset.forName("windows-1252")), Set.of())))
                .containsExactly("Forêt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_mark_tells_the_encoding_and_is_no_part_of_the_first_heading(String encoding) {
        var text = "\uFEFF\"type\"" + HEADING.substring(4) + "\nPRO;;Forêt;;;;;;;;;;;;;;;\n";

        assertThat(names(OrganisationFile.read(text.getBytes(Charset.forName(encoding)), Set.of())))
                .containsExactly("Forêt");
    }

    @Test
    void what_a_spreadsheet_makes_of_headings_words_and_codes_is_read() {
        var file = read(
                "sep=;\n" + HEADING.toUpperCase(Locale.ROOT).replace(";", " ; ")
                        + "\nsco;0381234a ;Collège\u00A0des  Trois-Pins\u200B;1;12;7;;gar;VRAI;;;;;;member;FR-fr;;\n;;;;;;;;;;;;;;;;;\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).hasSize(1);
        var details = file.rows().getFirst().organisation().details();
        assertThat(details.kind()).isEqualTo(OrganisationKind.SCO);
        assertThat(details.name()).isEqualTo("Collège des Trois-Pins");
        assertThat(details.externalId()).contains("0381234A");
        assertThat(details.provinceCode()).contains("01");
        assertThat(details.managesStudents()).isTrue();
        assertThat(details.locale()).isEqualTo("fr-fr");
        assertThat(details.invitedRole()).contains(MemberRole.MEMBER);
    }

    private static List<String> names(OrganisationFile file) {
        return file.rows().stream()
                .map(row -> row.organisation().value(OrganisationField.NAME))
                .toList();
    }

    private static OrganisationFile read(String text) {
        return OrganisationFile.read(text.getBytes(UTF_8), Set.of("socle-info"));
    }
}
