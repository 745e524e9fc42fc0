package pix.web.app.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.assessment.Profiles;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.DeleteCampaigns;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.participation.APupil;
import pix.content.OfferedProfile;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;
import pix.organisations.Member;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** Guide 004, « expérience du parcours par l'élève », from the code to « J'envoie mes résultats ». */
@PageTest
class TakingACampaignTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    DeleteCampaigns delete;

    @Autowired
    APupil pupil;

    @Autowired
    TargetProfiles profiles;

    @Autowired
    Profiles assessed;

    @Autowired
    RunningRelease release;

    @Autowired
    TestClock clock;

    Member teacher;
    Campaign campaign;
    Person ada;
    Cookie session;
    String here;

    @BeforeEach
    void a_code_was_given() {
        teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        campaign = created(ADraft.assessment(teacher.account()).severalSendings(true));
        ada = people.ada();
        session = people.browserOf(ada);
        here = "/campagnes/" + campaign.code();
    }

    @Test
    void the_home_page_leads_to_where_a_code_is_typed() {
        assertThat(browser.get().uri("/")).bodyText().contains("Vous avez un code parcours ?", "Saisir mon code");
        assertThat(browser.get().uri("/campagnes"))
                .bodyText()
                .contains("Vous souhaitez participer à un parcours de test", "Saisissez le code du parcours")
                .contains("Commencer mon parcours");
    }

    @Test
    void a_code_in_any_case_leads_to_its_campaign_and_a_wrong_one_is_kept_and_explained() {
        assertThat(visitorTypes(" " + campaign.code().toLowerCase(java.util.Locale.ROOT) + " "))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", here);
        assertThat(visitorTypes("ABCDEF222"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ne mène à aucun", "ABCDEF222");
        assertThat(visitorTypes("")).bodyText().contains("Saisissez un code.");
        assertThat(browser.get().uri("/campagnes/ABCDEF222"))
                .hasStatus(NOT_FOUND)
                .bodyText()
                .contains("ne mène à aucun");
    }

    @Test
    void a_visitor_is_shown_the_way_in_and_comes_back() {
        assertThat(browser.get().uri(here))
                .hasStatus(OK)
                .bodyText()
                .contains("Commencez votre parcours", "Je commence", "Mener une recherche", "À faire avant le 18 mars.")
                .contains("que si vous les envoyez");
        assertThat(browser.post().uri(here + "/participations").with(Forms.ours()))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", "/inscription?retour=" + here);
    }

    @Test
    void a_parcours_that_lacks_something_says_what_on_its_first_page() {
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = created(ADraft.assessment(teacher.account()).profile(offered.id()));
            var coverage = offered.coverage();
            var said = "il porte aujourd'hui sur " + coverage.asked() + " de ses " + coverage.meant() + " acquis";

            var page = get("/campagnes/" + made.code());
            assertThat(page).as(offered.id()).bodyText().matches(body -> body.contains(said) != coverage.isWhole());
            for (var gap : coverage.gaps())
                assertThat(page).bodyText().contains(gap.topic().fr().replace("&", "&amp;"));
        }
    }

    @Test
    void whoever_has_an_account_is_led_to_the_log_in_that_comes_back() {
        assertThat(browser.get().uri(here))
                .bodyText()
                .contains("J'ai déjà un compte", "href=\"/connexion?retour=" + here + "\"");
    }

    /** Each parcours is counted as its own questions say. */
    @Test
    void a_parcours_that_a_phone_cannot_finish_says_so_on_its_first_page() {
        int said = 0;
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = created(ADraft.assessment(teacher.account()).profile(offered.id()));
            long waiting = made.targets().stream()
                    .flatMap(skill -> release.item(skill).stream())
                    .filter(item -> !item.devices().contains(Device.PHONE))
                    .count();
            var onPhone = browser.get()
                    .uri("/campagnes/" + made.code())
                    .header("User-Agent", "Mozilla/5.0 (Android 14; Mobile)");
            if (waiting == 0)
                assertThat(onPhone).bodyText().doesNotContain("demande un ordinateur", "demandent un ordinateur");
            else {
                assertThat(onPhone).bodyText().contains(" sur " + made.targets().size() + " demande", "mais pas finir");
                assertThat(browser.get().uri("/campagnes/" + made.code()))
                        .bodyText()
                        .contains("Prévoyez un ordinateur");
                said++;
            }
        }
        assertThat(said).isPositive();
    }

    @Test
    void a_parcours_goes_from_the_rules_to_its_questions_under_its_title() {
        var started = post(here + "/participations");
        var attempt = requireNonNull(started.getResponse().getHeader("Location"));

        assertThat(started).hasStatus(SEE_OTHER);
        assertThat(get(attempt)).hasStatus(SEE_OTHER).hasHeader("Location", attempt + "/regles/1");
        assertThat(get(attempt + "/question")).hasStatus(OK).bodyText().contains("Mener une recherche", "Je valide");
        assertThat(get("/competences")).bodyText().contains("Vous n'avez pas terminé le parcours", "Reprendre");
        assertThat(get("/parcours")).bodyText().contains("Mes parcours", "En cours", "Reprendre");
        assertThat(get(here)).bodyText().contains("Vous avez déjà commencé ce parcours.");
        assertThat(get(here + "/resultats")).hasStatus(SEE_OTHER).hasHeader("Location", attempt);
    }

    @Test
    void where_results_are_sent_at_the_end_it_is_said_before_one_begins() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var there = "/campagnes/" + sending.code();
        assertThat(get(here)).bodyText().doesNotContain("envoyés automatiquement", "name=\"envoi\"");

        assertThat(get(there))
                .bodyText()
                .contains("vos résultats seront envoyés automatiquement", "En commençant, vous l'acceptez.")
                .contains("name=\"envoi\" value=\"fin\"")
                .doesNotContain("que si vous les envoyez");
        post(there + "/participations", "envoi", "fin");
        pupil.finishes(ada, pupil.joins(ada, sending), 3);

        assertThat(get(there + "/resultats"))
                .bodyText()
                .contains("vos résultats ont bien été envoyés")
                .doesNotContain("J'envoie mes résultats");
        assertThat(get("/parcours")).bodyText().contains("Envoyé").doesNotContain("À envoyer");
    }

    @Test
    void where_it_is_sent_at_the_end_doing_it_again_says_so_too() {
        var sending = created(
                ADraft.assessment(teacher.account()).severalSendings(true).sendingAtEnd());
        pupil.finishes(ada, pupil.joins(ada, sending), 3);
        pupil.sends(ada, campaign, 3);
        clock.advance(Duration.ofDays(4));

        assertThat(get("/campagnes/" + sending.code() + "/resultats"))
                .bodyText()
                .contains("Repasser mon parcours", "vos nouveaux résultats seront envoyés automatiquement");
        assertThat(get(here + "/resultats"))
                .bodyText()
                .contains("Repasser mon parcours")
                .doesNotContain("envoyés automatiquement");
    }

    @Test
    void a_page_that_did_not_say_so_sends_nothing() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var there = "/campagnes/" + sending.code();

        post(there + "/participations");
        pupil.finishes(ada, pupil.joins(ada, sending), 3);

        assertThat(get(there + "/resultats")).bodyText().contains("J'envoie mes résultats");
    }

    @Test
    void results_are_sent_with_consent_and_once() {
        var participation = pupil.joins(ada, campaign);
        pupil.finishes(ada, participation, 3);
        var attempt = participation.attempt().orElseThrow();

        assertThat(get("/tests/" + attempt + "/resultats")).hasHeader("Location", here + "/resultats");
        assertThat(get(here + "/resultats"))
                .bodyText()
                .containsPattern("Vous maîtrisez \\d+ % des compétences testées\\.")
                .containsPattern("\\d+ acquis sur " + campaign.targets().size())
                .contains("J'envoie mes résultats", "Vos résultats détaillés", "Compétences testées")
                .contains("À travailler en premier");
        assertThat(get("/parcours")).bodyText().contains("À envoyer");

        var sent = post(here + "/envois");
        assertThat(sent).hasHeader("Location", here + "/resultats");
        assertThat(post(here + "/envois"))
                .hasHeader("Location", here + "/resultats")
                .cookies()
                .doesNotContainCookie("fait");
        assertThat(next(sent))
                .bodyText()
                .contains("Merci, vos résultats ont bien été envoyés !", "Continuez votre expérience Pix")
                .contains("dans 4 jours")
                .doesNotContain("J'envoie mes résultats");
        assertThat(get("/tests/" + attempt + "/reponses")).hasStatus(OK);
        assertThat(get("/parcours")).bodyText().contains("Envoyé", "Voir le détail");
    }

    @Test
    void four_days_later_it_is_taken_again() {
        pupil.sends(ada, campaign, 2);
        assertThat(post(here + "/reprises")).hasStatus(CONFLICT).bodyText().contains("encore trop tôt");

        clock.advance(Duration.ofDays(4));
        session = people.browserOf(ada);

        assertThat(get(here + "/resultats")).bodyText().contains("Repasser mon parcours", "Remettre à zéro");
        assertThat(post(here + "/reprises").getResponse().getHeader("Location")).startsWith("/tests/");
        assertThat(get("/parcours")).bodyText().contains("En cours");
    }

    @Test
    void a_reset_says_all_that_it_takes_away() {
        pupil.sends(ada, campaign, 5);
        pupil.joins(ada, created(ADraft.assessment(teacher.account())));
        clock.advance(Duration.ofDays(4));
        session = people.browserOf(ada);
        int pix = assessed.of(ada.id()).pix();

        assertThat(get(here + "/resultats"))
                .bodyText()
                .contains("Remettre à zéro et repasser", "Vous perdrez", pix + " pix de votre profil")
                .containsPattern("votre niveau en « Mener une recherche[^»]*» : [1-6], puis 0")
                .contains("votre avancée dans le parcours « Mener une recherche »")
                .contains("Ce que vous avez déjà envoyé à un organisateur ne change pas.");
    }

    @Test
    void a_pupil_who_left_the_roll_is_offered_no_retry() {
        var school = organisations.school();
        var head = organisations.administrator(school, people.ada());
        organisations.pupil(school, ada, "3e4");
        campaign = ((Kept) create.create(head, ADraft.collection(head.account()).draft())).campaign();
        here = "/campagnes/" + campaign.code();
        pupil.sends(ada, campaign, 2);
        assertThat(get(here + "/profil")).bodyText().contains("J'envoie de nouveau mon profil");

        organisations.leaves(school, ada);

        assertThat(get(here + "/profil")).bodyText().doesNotContain("J'envoie de nouveau mon profil");
        assertThat(post(here + "/envois")).hasHeader("Location", here + "/profil");
    }

    @Test
    void a_profile_is_sent_to_whom_it_says() {
        var collection = created(ADraft.collection(teacher.account()).severalSendings(false));
        var there = "/campagnes/" + collection.code();

        assertThat(post(there + "/participations")).hasHeader("Location", there + "/profil");
        assertThat(get(there + "/profil"))
                .bodyText()
                .contains("Envoi de votre profil Pix", "Destinataire : Lycée Émilie-du-Châtelet")
                .contains("J'envoie mon profil", "Cet envoi n'est possible qu'une seule fois");
        for (var competence : release.framework().competences().toList())
            assertThat(get(there + "/profil"))
                    .bodyText()
                    .contains(competence.code(), competence.name().fr());
        assertThat(get(there + "/profil")).bodyText().contains("Niveau 0 · 0 pix", "tel qu'il sera envoyé");
        var sent = post(there + "/envois");
        assertThat(sent).hasHeader("Location", there + "/profil");
        pupil.sends(ada, campaign, 5);
        assertThat(next(sent))
                .bodyText()
                .contains("Merci, votre profil a bien été envoyé !", "Continuez votre expérience Pix")
                .contains("Le profil que vous avez envoyé", "Aucune compétence au niveau 1", "Niveau 0 · 0 pix")
                .doesNotContain("J'envoie mon profil", "Niveau 1 ·");
    }

    @Test
    void an_identifier_is_asked_before_the_first_question() {
        var asking = created(
                ADraft.assessment(teacher.account()).asking("Matricule", Optional.of(IdentifierAsked.Kind.TEXT)));
        var there = "/campagnes/" + asking.code();

        assertThat(get(there)).bodyText().contains("Matricule");
        assertThat(post(there + "/participations"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Remplissez « Matricule » pour commencer.");
        assertThat(post(there + "/participations", "identifiant", "A12")).hasStatus(SEE_OTHER);
    }

    @Test
    void archived_and_deleted_campaigns_say_so() {
        archive.archive(teacher, campaign.id());
        assertThat(get(here)).hasStatus(GONE).bodyText().contains("archivé").doesNotContain("Je commence");
        assertThat(post(here + "/participations")).hasStatus(GONE);

        delete.delete(teacher, List.of(campaign.id()));
        assertThat(get(here)).hasStatus(GONE).bodyText().contains("supprimé par son organisateur");
    }

    @Test
    void a_school_s_campaign_is_for_its_pupils() {
        var school = organisations.school();
        var head = organisations.administrator(school, people.ada());
        var restricted =
                ((Kept) create.create(head, ADraft.assessment(head.account()).draft())).campaign();

        assertThat(post("/campagnes/" + restricted.code() + "/participations"))
                .hasStatus(SEE_OTHER)
                .hasHeader("Location", "/campagnes/" + restricted.code() + "/identite");
        organisations.pupil(school, ada, "3e4");
        assertThat(post("/campagnes/" + restricted.code() + "/participations")).hasStatus(SEE_OTHER);
    }

    @Test
    void what_is_not_one_s_own_does_not_exist() {
        assertThat(get(here + "/resultats")).hasStatus(NOT_FOUND);
        assertThat(post(here + "/envois")).hasStatus(NOT_FOUND);
        assertThat(get("/parcours")).bodyText().contains("Aucun parcours pour l'instant");
        assertThat(browser.get().uri(here + "/resultats")).hasStatus(SEE_OTHER);
    }

    private Campaign created(ADraft draft) {
        return ((Kept) create.create(teacher, draft.draft())).campaign();
    }

    private MvcTestResult visitorTypes(String code) {
        return browser.post()
                .uri("/campagnes")
                .with(Forms.ours())
                .param("code", code)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult next(MvcTestResult reply) {
        return browser.get()
                .uri(requireNonNull(reply.getResponse().getRedirectedUrl()))
                .cookie(session, Cookies.given(reply, "fait"))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
