package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pix.accounts.AccountId;
import pix.bank.framework.Text;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.Participant;
import pix.campaigns.following.Participant.Sent;
import pix.campaigns.following.Sending;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.web.ui.Texts;

/** Whole lines of the exports. The rows of vectors/orga.md that begin with K. */
class ExportLinesTests {

    static final Instant START = Instant.parse("2019-02-25T10:00:00Z");
    static final Instant SENT = Instant.parse("2019-03-01T23:04:05Z");
    static final ExportWords WORDS = new ExportWords(new Texts(), Locale.FRENCH);

    @Test
    void k9_a_profile_that_was_sent() {
        var sent = new Sent(SENT, 0, OptionalInt.empty(), List.of(), 13, false, 0);

        assertThat(profiles()
                        .line(sending(
                                Optional.of(sent),
                                List.of(new CompetenceLevel("1.1", 1, 9), new CompetenceLevel("1.2", 0, 4)),
                                Set.of())))
                .isEqualTo(cells("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Carlitos\";\"Juan\";\"Oui\";"
                        + "\"02/03/2019 00:04\";13;\"Non\";0;1;9;0;4"));
    }

    @Test
    void a_profile_that_was_sent_before_a_competence_came_keeps_its_levels_under_their_names() {
        var sent = new Sent(SENT, 0, OptionalInt.empty(), List.of(), 13, false, 0);
        var levels = List.of(new CompetenceLevel("1.1", 1, 9), new CompetenceLevel("1.2", 0, 4));
        var grown = profiles("1.0", "1.1", "1.2");

        var line = grown.line(sending(Optional.of(sent), levels, Set.of()));

        assertThat(grown.headings())
                .hasSameSizeAs(line)
                .endsWith(
                        "\"Nombre de pix pour la compétence La 1.0\"",
                        "\"Niveau pour la compétence La 1.1\"",
                        "\"Nombre de pix pour la compétence La 1.1\"",
                        "\"Niveau pour la compétence La 1.2\"",
                        "\"Nombre de pix pour la compétence La 1.2\"");
        assertThat(line).endsWith("\"NA\"", "\"NA\"", "1", "9", "0", "4");
    }

    @Test
    void k11_a_profile_that_was_not_sent() {
        assertThat(profiles().line(sending(Optional.empty(), List.of(), Set.of())))
                .isEqualTo(cells(
                        "\"Umbrella\";123;\"ABCDEF\";\"test\";\"Carlitos\";\"Juan\";\"Non\"" + ";\"NA\"".repeat(8)));
    }

    @Test
    void k2_a_test_that_was_begun_and_not_sent() {
        var line = tests(Optional.empty()).line(sending(Optional.empty(), List.of(), Set.of()));

        assertThat(line)
                .isEqualTo(cells("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Parcours\";\"Carlitos\";\"Juan\";0;"
                        + "\"25/02/2019 11:00\";\"Non\"" + ";\"NA\"".repeat(9)));
    }

    @Test
    void k14_k15_a_test_that_was_sent() {
        var sent = new Sent(SENT, 2.0 / 3, OptionalInt.of(2), List.of(), 0, false, 0);

        var line = tests(Optional.empty()).line(sending(Optional.of(sent), List.of(), Set.of(1, 2)));

        assertThat(line)
                .isEqualTo(cells("\"Umbrella\";123;\"ABCDEF\";\"test\";\"Parcours\";\"Carlitos\";\"Juan\";1;"
                        + "\"25/02/2019 11:00\";\"Oui\";\"02/03/2019 00:04\";2;0,67;0,67;3;2;0,67;3;2"));
        assertThat(tests(Optional.empty()).headings())
                .contains("\"Palier obtenu (/4)\"")
                .hasSameSizeAs(line);
    }

    @Test
    void k5_an_identifier_stands_just_before_the_progress() {
        var asked = new IdentifierAsked("Numéro de badge", IdentifierAsked.Kind.TEXT);

        assertThat(tests(Optional.of(asked)).headings())
                .containsSubsequence(
                        "\"Prénom du Participant\"",
                        "\"Numéro de badge\"",
                        "\"% de progression\"",
                        "\"Date de début\"");
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
                Optional.empty());
        var cells = person(university, Optional.empty());
        var sending = sending(Optional.empty(), List.of(), Set.of());

        assertThat(cells.headings()).endsWith("\"Groupe\"", "\"Numéro Étudiant\"");
        assertThat(cells.of(sending.participant())).containsExactly("\"Carlitos\"", "\"Juan\"", "\"3A\"", "20260007");
    }

    private static AssessmentExport tests(Optional<IdentifierAsked> asked) {
        var targeted = new CompetenceResult("1.1", new Text("Mener une recherche", ""), 0, 0, 3);
        return new AssessmentExport(
                WORDS,
                umbrella(),
                campaign(CampaignKind.ASSESSMENT, asked),
                person(umbrella(), asked),
                "Parcours",
                4,
                Map.of(),
                List.of(targeted),
                List.of(),
                Map.of(1, "Information et données"),
                sending -> List.of(new CompetenceResult(
                        "1.1", targeted.name(), sending.held().size(), 3, 3)));
    }

    private static ProfilesExport profiles() {
        return profiles("1.1", "1.2");
    }

    private static ProfilesExport profiles(String... codes) {
        var competences = new LinkedHashMap<String, String>();
        for (var code : codes) competences.put(code, "La " + code);
        return new ProfilesExport(
                WORDS,
                umbrella(),
                campaign(CampaignKind.PROFILES, Optional.empty()),
                person(umbrella(), Optional.empty()),
                competences);
    }

    private static PersonCells person(Organisation organisation, Optional<IdentifierAsked> asked) {
        return new PersonCells(WORDS, organisation, campaign(CampaignKind.ASSESSMENT, asked), Map.of(7L, "20260007"));
    }

    private static Sending sending(Optional<Sent> sent, List<CompetenceLevel> levels, Set<Integer> held) {
        var participant = new Participant(
                new ParticipationId(1),
                "Juan",
                "Carlitos",
                Optional.of("3A"),
                Optional.of("x12"),
                Optional.of(7L),
                1,
                0,
                START,
                sent.map(_ -> SENT),
                sent,
                Optional.empty(),
                Optional.empty());
        return new Sending(participant, 1, held, Set.of(1, 2, 3), levels);
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
                Optional.empty());
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
                START,
                Optional.empty());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";"));
    }
}
