package pix.web.app.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.assessment.Profiles;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.participation.APupil;
import pix.testing.Cookies;
import pix.testing.PageTest;
import pix.testing.TestClock;

/** Guide 004, « expérience du parcours par l'élève »: from the rules to « J'envoie mes résultats ». */
@PageTest
class TakingACampaignTests extends AGivenCode {

    @Autowired
    APupil pupil;

    @Autowired
    Profiles assessed;

    @Autowired
    TestClock clock;

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

    private MvcTestResult next(MvcTestResult reply) {
        return browser.get()
                .uri(requireNonNull(reply.getResponse().getRedirectedUrl()))
                .cookie(session, Cookies.given(reply, "fait"))
                .exchange();
    }
}
