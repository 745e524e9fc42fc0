package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pix.accounts.AccountId;
import pix.bank.framework.Text;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.participation.AParticipation;
import pix.campaigns.participation.Participant;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.documents.Cell;
import pix.documents.Columns;
import pix.documents.TableFormat;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.organisations.student.StudentId;
import pix.testing.OurTexts;
import pix.web.ui.ReaderTime;

/** Whole lines of the exports. Rows K2 to K15. */
class ExportLinesTests {

    static final Instant START = Instant.parse("2019-02-25T10:00:00Z");
    static final Instant SENT = Instant.parse("2019-03-01T23:04:05Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ExportWords WORDS = new ExportWords(OurTexts.all(), new ReaderTime(Locale.FRENCH, PARIS));

    @Test
    void k9_a_profile_that_was_sent() {
        var one = profile(new CompetenceLevel("1.1", 1, 9), new CompetenceLevel("1.2", 0, 4));

        assertThat(csv(profiles("1.1", "1.2").line(one)))
                .isEqualTo("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Carlitos\";\"Juan\";\"Oui\";"
                        + "\"02/03/2019 00:04\";13;\"Non\";0;1;9;0;4");
    }

    @Test
    void a_profile_that_was_sent_before_a_competence_came_keeps_its_levels_under_their_names() {
        var one = profile(new CompetenceLevel("1.1", 1, 9), new CompetenceLevel("1.2", 0, 4));
        var grown = profiles("1.0", "1.1", "1.2");

        assertThat(csv(grown.headings()))
                .endsWith("\"Nombre de pix pour la compétence La 1.0\";"
                        + "\"Niveau pour la compétence La 1.1\";\"Nombre de pix pour la compétence La 1.1\";"
                        + "\"Niveau pour la compétence La 1.2\";\"Nombre de pix pour la compétence La 1.2\"");
        assertThat(csv(grown.line(one))).endsWith(";\"NA\";\"NA\";1;9;0;4");
    }

    @Test
    void k11_a_profile_that_was_not_sent() {
        assertThat(csv(profiles("1.1", "1.2").line(begun())))
                .isEqualTo("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Carlitos\";\"Juan\";\"Non\"" + ";\"NA\"".repeat(8));
    }

    @Test
    void k2_a_test_that_was_begun_and_not_sent() {
        assertThat(line(tests(Optional.empty()), begun()))
                .isEqualTo("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Parcours\";\"Carlitos\";\"Juan\";0;"
                        + "\"25/02/2019 11:00\";\"Non\"" + ";\"NA\"".repeat(9));
    }

    @Test
    void k14_k15_a_test_that_was_sent() {
        var result = AParticipation.test(2.0 / 3, 2, Set.of(1, 2), Set.of(1, 2, 3));

        assertThat(line(tests(Optional.empty()), sent(result)))
                .isEqualTo("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Parcours\";\"Carlitos\";\"Juan\";1;"
                        + "\"25/02/2019 11:00\";\"Oui\";\"02/03/2019 00:04\";2;0,67;0,67;3;2;0,67;3;2");
        assertThat(csv(tests(Optional.empty()).columns().headings())).contains("\"Palier obtenu (/4)\"");
    }

    @Test
    void k5_an_identifier_stands_just_before_the_progress() {
        var asked = new IdentifierAsked("Numéro de badge", IdentifierAsked.Kind.TEXT);

        assertThat(csv(tests(Optional.of(asked)).columns().headings()))
                .contains("\"Prénom du Participant\";\"Numéro de badge\";\"% de progression\";\"Date de début\"");
        assertThat(line(tests(Optional.of(asked)), begun())).contains("\"Juan\";\"x12\";0;");
    }

    @Test
    void a_student_of_higher_education_has_a_group_and_a_number() {
        var university = new Organisation(
                new OrganisationId(9),
                OrganisationKind.SUP,
                "Université",
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty(),
                PARIS);
        var columns = new Columns<>(
                person(university, CampaignKind.ASSESSMENT, Optional.empty()).ofPerson());

        assertThat(csv(columns.headings())).endsWith("\"Groupe\";\"Numéro Étudiant\"");
        assertThat(csv(columns.line(begun()))).isEqualTo("\"Carlitos\";\"Juan\";\"3A\";20260007");
    }

    private static AssessmentExport tests(Optional<IdentifierAsked> asked) {
        var targeted = new CompetenceResult("1.1", new Text("Mener une recherche", ""), 0, 0, 3);
        return new AssessmentExport(
                WORDS,
                person(umbrella(), CampaignKind.ASSESSMENT, asked),
                "Parcours",
                Set.of(1, 2, 3),
                4,
                Map.of(),
                List.of(targeted),
                List.of(),
                Map.of(1, "Information et données"),
                one -> List.of(new CompetenceResult(
                        "1.1",
                        targeted.name(),
                        one.result().orElseThrow().held().size(),
                        3,
                        3)));
    }

    private static Columns<Participation> profiles(String... codes) {
        var competences = new LinkedHashMap<String, String>();
        for (var code : codes) competences.put(code, "La " + code);
        return new ProfilesExport(WORDS, person(umbrella(), CampaignKind.PROFILES, Optional.empty()), competences)
                .columns();
    }

    private static PersonColumns person(Organisation organisation, CampaignKind kind, Optional<IdentifierAsked> asked) {
        return new PersonColumns(
                WORDS, organisation, campaign(kind, asked), Map.of(new StudentId(7), "20260007"), Map.of());
    }

    private static Participant juan() {
        return new Participant(
                Optional.empty(), Optional.of(new StudentId(7)), "Juan", "Carlitos", "3A", Optional.of("x12"));
    }

    private static Participation begun() {
        return AParticipation.begun(juan(), START);
    }

    private static Participation sent(Result result) {
        return AParticipation.sent(juan(), START, SENT, result);
    }

    private static Participation profile(CompetenceLevel... levels) {
        return sent(AParticipation.profile(0, 13, List.of(levels)));
    }

    private static String line(AssessmentExport export, Participation one) {
        return csv(export.columns().line(export.line(one)));
    }

    private static String csv(List<Cell> line) {
        var bytes = new ByteArrayOutputStream();
        try (var file = TableFormat.CSV.open(bytes, "")) {
            file.line(line);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static Organisation umbrella() {
        return new Organisation(
                new OrganisationId(9),
                OrganisationKind.PRO,
                "Umbrella",
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                PARIS);
    }

    private static Campaign campaign(CampaignKind kind, Optional<IdentifierAsked> asked) {
        return new Campaign(
                new OrganisationId(9),
                new CampaignId(123),
                "ABCDEF",
                kind,
                "test",
                new AccountId(1),
                Optional.empty(),
                Set.of(1, 2, 3),
                Optional.empty(),
                Optional.empty(),
                asked,
                false,
                false,
                false,
                PARIS,
                START,
                Optional.empty());
    }
}
