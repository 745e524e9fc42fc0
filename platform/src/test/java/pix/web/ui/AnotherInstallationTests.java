package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.participation.APupil;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** A platform overseas that has added a language, as CONTRIBUTING.md says how: the texts of it are among the tests' resources. */
@PageTest
@TestPropertySource(properties = {"pix.languages=fr, en, eo", "pix.time-zone=Indian/Reunion"})
class AnotherInstallationTests {

    /** Half past nine in the evening in Paris, and the second of March already at La Réunion. */
    private static final Instant AT = Instant.parse("2027-03-01T20:30:00Z");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    CreateCampaign create;

    @Autowired
    APupil pupil;

    @Autowired
    TestClock clock;

    @BeforeEach
    void it_is_night_there() {
        clock.set(AT);
    }

    @Test
    void a_language_is_offered_at_the_foot_of_pages_and_spoken_to_whoever_asks_for_it() {
        assertThat(browser.get().uri("/connexion")).bodyText().contains("value=\"eo\" lang=\"eo\"", "Esperanto");
        assertThat(browser.get().uri("/connexion").header("Accept-Language", "eo, fr;q=0.5"))
                .hasStatus(OK)
                .bodyText()
                .contains("<html lang=\"eo\"", "Rekte al la enhavo");

        var choice = browser.post()
                .uri("/langue")
                .with(Forms.ours())
                .param("langue", "eo")
                .param("retour", "/connexion")
                .exchange();

        assertThat(choice).hasStatus(SEE_OTHER).cookies().hasValue("langue", "eo");
        assertThat(browser.get().uri("/connexion").cookie(new Cookie("langue", "eo")))
                .bodyText()
                .contains("Rekte al la enhavo");
    }

    @Test
    void a_text_that_it_lacks_is_said_in_the_first_language() {
        assertThat(browser.get().uri("/connexion").header("Accept-Language", "eo"))
                .bodyText()
                .contains("Mot de passe");
    }

    @Test
    void an_account_keeps_it_and_its_letters_speak_it() {
        var email = People.anEmail();
        var ada = people.learner(email);
        var session = people.browserOf(ada);
        assertThat(get("/mon-compte", session)).bodyText().contains("<option value=\"eo\"");

        browser.post()
                .uri("/mon-compte/langue")
                .with(Forms.ours())
                .cookie(session)
                .param("language", "eo")
                .exchange();
        forgets(email);

        assertThat(browser.get().uri("/courriels"))
                .bodyText()
                .contains("Elektu novan pasvorton de Pix", "Saluton,", "Vous avez indiqué avoir oublié");
    }

    @Test
    void the_staff_invites_in_it() {
        var staff = people.browserOf(people.administrator());
        var school = organisations.school();

        assertThat(get("/admin/organisations/" + school + "/invitations/nouvelle", staff))
                .hasStatus(OK)
                .bodyText()
                .contains("<option value=\"eo\"");
    }

    @Test
    void days_and_hours_are_those_of_the_place() {
        var claire = people.ada();
        var teacher = organisations.administrator(organisations.open(), claire);
        var campaign = ((Kept) create.create(
                        teacher, ADraft.assessment(teacher.account()).draft()))
                .campaign();
        var ada = people.ada();
        pupil.sends(ada, campaign, 2);
        var ours = "/orga/" + teacher.organisation().id() + "/campagnes/" + campaign.id();

        assertThat(get("/parcours", people.browserOf(ada))).bodyText().contains("2 mars 2027");
        assertThat(get("/campagnes/" + campaign.code() + "/resultats", people.browserOf(ada)))
                .bodyText()
                .contains("2 mars 2027", "00:30");
        assertThat(get(ours + "/activite", people.browserOf(claire))).bodyText().contains("2 mars 2027");
        assertThat(get(ours + "/export.csv", people.browserOf(claire)))
                .bodyText()
                .contains("02/03/2027 00:30");
    }

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private void forgets(EmailAddress email) {
        browser.post()
                .uri("/mot-de-passe-oublie")
                .with(Forms.ours())
                .param("email", email.value())
                .exchange();
    }
}
