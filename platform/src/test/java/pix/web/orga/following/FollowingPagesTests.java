package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import com.github.miachm.sods.SpreadSheet;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.web.orga.following.ParticipantPage.ProfileLine;

/** Pages 27 to 33 of guide 004: a teacher follows a campaign. */
@PageTest
class FollowingPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RunningRelease release;

    OrganisationId school;
    Cookie session;
    ACampaign ours;
    long charles;

    @BeforeEach
    void three_pupils_are_in_the_three_states() {
        school = organisations.school();
        var claire = people.ada();
        organisations.member(school, claire);
        session = people.browserOf(claire);
        ours = ACampaign.onTopic(jdbc, school, release, "motcle");
        ours.started("Garance", "Santa", "6B");
        ours.completed("Ada", "Lovelace", "6A");
        charles = ours.shared(
                "Charles", "Babbage", "6A", List.copyOf(ours.campaign.targets()).subList(0, 3));
    }

    @Test
    void participants_are_listed_with_what_they_sent_or_where_they_stand() {
        assertThat(get("/participants"))
                .hasStatus(OK)
                .bodyText()
                .contains(
                        "Participants (3)",
                        "Babbage",
                        "En cours de test",
                        "En attente",
                        "Exporter les résultats (.csv)");
    }

    @Test
    void filters_stay_in_the_address_and_say_when_nobody_fits() {
        assertThat(get("/participants?classe=6A"))
                .bodyText()
                .contains("Babbage", "Lovelace")
                .doesNotContain("Santa");
        assertThat(get("/participants?nom=zzz")).bodyText().contains("Personne ne correspond", "value=\"zzz\"");
        assertThat(get("/participants?par=7&statut=NONSENSE&palier=x"))
                .hasStatus(OK)
                .bodyText()
                .contains("Santa");
        assertThat(get("/participants?page=2")).hasStatus(NOT_FOUND);
    }

    @Test
    void one_pupil_s_results_are_shown_once_they_are_sent() {
        assertThat(get("/participants/" + charles))
                .hasStatus(OK)
                .bodyText()
                .contains("Charles Babbage", "Acquis validés", "Mener une recherche", "Commencé le", "Date d'envoi");
    }

    @Test
    void a_collection_has_words_filters_and_an_activity_of_its_own() {
        ours = ACampaign.ofProfiles(jdbc, school);
        ours.completed("Ada", "Lovelace", "6A");
        ours.sharedProfile("Charles", "Babbage", "6A", 320, true);
        ours.sharedProfile("Katherine", "Johnson", "6B", 12, false);

        assertThat(get("/participants"))
                .hasStatus(OK)
                .bodyText()
                .contains("Activité", "Profils reçus", "Profil reçu", "Exporter les profils (.csv)")
                .doesNotContain("En cours de test", "Résultats reçus", "Résultats collectifs", "Palier");
        assertThat(get("/participants?certifiable=oui"))
                .bodyText()
                .contains("Babbage")
                .doesNotContain("Johnson", "Lovelace");
        assertThat(get("/participants?certifiable=non"))
                .bodyText()
                .contains("Johnson")
                .doesNotContain("Babbage", "Lovelace");
        assertThat(get("/export.csv?certifiable=oui"))
                .bodyText()
                .contains("Babbage")
                .doesNotContain("Johnson");
        assertThat(get("/participants?statut=TO_SHARE"))
                .bodyText()
                .contains("Lovelace")
                .doesNotContain("Babbage");
        assertThat(get("/activite"))
                .hasStatus(OK)
                .bodyText()
                .containsPattern("Profil reçu</th>\\s*<td>2<")
                .containsPattern("En attente</th>\\s*<td>1<")
                .doesNotContain("En cours de test", "Ont terminé", "Résultat moyen");
    }

    @Test
    void the_class_that_was_chosen_stays_from_page_to_page() {
        for (var page : List.of("", "/activite", "/participants", "/resultats-collectifs", "/analyse"))
            assertThat(get(page + "?classe=6A"))
                    .bodyText()
                    .contains("/activite?classe=6A\"", "/participants?classe=6A\"", "/analyse?classe=6A\"")
                    .contains("/resultats-collectifs?classe=6A\"", ours.campaign.id() + "?classe=6A\"");
        assertThat(get("/participants?classe=6A&nom=bab"))
                .bodyText()
                .contains("/participants/" + charles + "?classe=6A", "/activite?classe=6A\"");
        assertThat(get("/participants/" + charles + "?classe=6A")).bodyText().contains("/participants?classe=6A\"");
        assertThat(get("/activite")).bodyText().contains("/participants\"").doesNotContain("classe=6A\"");
    }

    @Test
    void the_class_that_was_chosen_leads_to_its_sheet() {
        organisations.pupil(school, people.ada(), "6A");

        assertThat(get("/participants?classe=6A")).bodyText().contains("/classes/6A", "Fiche de la classe 6A");
        assertThat(get("/participants?classe=6A&classe=6B")).bodyText().doesNotContain("Fiche de la classe");
    }

    @Test
    void a_participant_is_taken_out_once_it_was_said_what_goes_with_them() {
        var removal = "/participants/" + charles + "/retrait";
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain(removal);
        assertThat(get(removal)).hasStatus(FORBIDDEN);
        var head = people.ada();
        organisations.administrator(school, head);
        session = people.browserOf(head);

        assertThat(get("/participants/" + charles)).bodyText().contains(removal);
        assertThat(get(removal))
                .hasStatus(OK)
                .bodyText()
                .contains("Retirer Charles Babbage", "envoyés seront supprimés");
        assertThat(browser.post()
                        .uri("/orga/" + school + "/campagnes/" + ours.campaign.id() + removal)
                        .with(Forms.ours())
                        .cookie(session)
                        .exchange())
                .hasStatus3xxRedirection();

        assertThat(get("/participants")).bodyText().contains("Participants (2)").doesNotContain("Babbage");
        assertThat(get(removal)).hasStatus(NOT_FOUND);
    }

    @Test
    void two_sendings_are_compared_competence_by_competence() {
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain("Comparaison avec");
        long again = ours.shared("Charles", "Babbage", "6A", ours.campaign.targets());
        ours.areOfOne(charles, again);

        assertThat(get("/participants/" + again))
                .bodyText()
                .contains("Comparaison avec l'envoi n° 1", "en hausse", "100 %");
        assertThat(get("/participants/" + charles)).bodyText().doesNotContain("Comparaison avec");
    }

    @Test
    void activity_results_and_analysis_are_pages_of_their_own() {
        assertThat(get("/activite")).hasStatus(OK).bodyText().contains("Ont commencé", "Où en sont les participants");
        assertThat(get("/resultats-collectifs")).hasStatus(OK).bodyText().contains("Acquis validés (moyenne)");
        assertThat(get("/analyse")).hasStatus(OK).bodyText().contains("Pertinence", "Requêtes et moteurs de recherche");
        assertThat(get("/analyse?classe=6B")).bodyText().contains("Aucun résultat pour le moment");
    }

    @Test
    void the_analysis_offers_each_topic_s_own_tutorials_our_lesson_first() {
        assertThat(get("/analyse"))
                .bodyText()
                .contains("/lecons/motcle", "leçon de Pix")
                .containsSubsequence("/lecons/motcle", "Naviguer sur le web : navigateur, site, moteur de recherche")
                .doesNotContain("Browsing the web");
    }

    @Test
    void a_campaign_without_participants_says_what_to_do() {
        ours = ACampaign.onTopic(jdbc, school, release, "motcle");

        assertThat(get("/participants")).bodyText().contains("Personne n'a encore commencé", ours.campaign.code());
        assertThat(get("/activite")).bodyText().contains("Personne n'a encore commencé");
    }

    @Test
    void results_are_taken_away_as_a_file_all_or_those_of_a_class() {
        var all = get("/export.csv");
        assertThat(all).hasStatus(OK).hasContentType("text/csv;charset=UTF-8");
        assertThat(all)
                .bodyText()
                .startsWith("\uFEFF\"Nom de l'organisation\";")
                .contains("Babbage", "Santa");
        assertThat(get("/export.csv?classe=6B")).bodyText().contains("Santa").doesNotContain("Babbage");
        assertThat(get("/participants?classe=6B"))
                .bodyText()
                .contains("/export.csv\"", "/export.ods\"", "/export.csv?classe=6B\"", "/export.ods?classe=6B\"");
    }

    @Test
    void a_spreadsheet_has_the_same_lines_with_days_and_numbers_that_are_such() throws IOException {
        var file = get("/export.ods?classe=6B");
        assertThat(file).hasStatus(OK).hasContentType("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(file.getMvcResult().getResponse().getHeader("Content-Disposition"))
                .contains(".ods");
        var bytes = file.getMvcResult().getResponse().getContentAsByteArray();
        var sheet = new SpreadSheet(new ByteArrayInputStream(bytes)).getSheet(0);
        var headings = List.of(sheet.getDataRange().getValues()[0]);
        var line = sheet.getDataRange().getValues()[1];

        assertThat(sheet.getMaxRows()).isEqualTo(2);
        assertThat(line).contains("Santa", "6B");
        assertThat(line[headings.indexOf("% de progression")]).isInstanceOf(Double.class);
        assertThat(line[headings.indexOf("Date de début")]).isInstanceOf(LocalDateTime.class);
    }

    /** As the learner's own page says it. */
    @Test
    void a_competence_that_cannot_be_tested_yet_has_no_level() {
        for (var competence : release.framework().competences().toList()) {
            var nothing = ProfileLine.of(
                    release.framework(), release::isComing, new CompetenceLevel(competence.code(), 0, 0));
            var something = ProfileLine.of(
                    release.framework(), release::isComing, new CompetenceLevel(competence.code(), 1, 9));

            assertThat(nothing.isComing()).as(competence.code()).isEqualTo(release.isComing(competence.code()));
            assertThat(something.isComing()).isFalse();
        }
        assertThat(ProfileLine.of(release.framework(), release::isComing, new CompetenceLevel("9.9", 0, 0))
                        .isComing())
                .isFalse();
    }

    @Test
    void a_neighbour_s_campaign_and_participant_do_not_exist() {
        var theirs = ACampaign.onTopic(jdbc, organisations.school(), release, "motcle");
        long theirPupil = theirs.started("Noé", "Voisin", "6A");

        for (var page : List.of(
                "/participants",
                "/activite",
                "/resultats-collectifs",
                "/analyse",
                "/export.csv",
                "/export.ods",
                "/direct"))
            assertThat(ask(school, theirs.campaign.id().value() + page))
                    .as(page)
                    .hasStatus(NOT_FOUND);
        assertThat(get("/participants/" + theirPupil)).hasStatus(NOT_FOUND);
        assertThat(ask(theirs.campaign.organisation(), theirs.campaign.id() + "/participants"))
                .hasStatus(NOT_FOUND);
    }

    private MvcTestResult get(String page) {
        return ask(school, ours.campaign.id() + page);
    }

    private MvcTestResult ask(OrganisationId organisation, String page) {
        return browser.get()
                .uri("/orga/" + organisation + "/campagnes/" + page)
                .cookie(session)
                .exchange();
    }
}
