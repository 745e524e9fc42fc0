package pix.web.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.organisations.OrganisationId;
import pix.organisations.student.ARoll;
import pix.organisations.student.StudentViews;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class IdentityPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    CreateCampaign create;

    @Autowired
    StudentViews students;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    OrganisationId school;
    String campaign;

    @BeforeEach
    void aCampaignForARoll() {
        school = organisations.school();
        campaign = campaignOf(school);
        roll.student(school, "Inès", "Lœuillet", "INE1", LocalDate.of(2013, 3, 12), "4e A", Optional.empty());
    }

    @Test
    void a_learner_says_who_they_are_once() {
        var ada = people.ada();

        assertThat(get("/identite", ada)).hasStatusOk().bodyText().contains("Qui êtes-vous");
        assertThat(send("/identite", people.browserOf(ada), "ines", "LOEUILLET", "12"))
                .hasStatus3xxRedirection();
        assertThat(students.of(school, ada.id())).isPresent();
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_is_kept() {
        var browser = people.browserOf(people.ada());

        assertThat(send("/identite", browser, "", "Lœuillet", "32"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("firstName-error", "day-error", "value=\"Lœuillet\"", "value=\"32\"");
        assertThat(send("/identite", browser, "Inès", "Lœuillet", "13"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Personne ne s'appelle ainsi");
    }

    @Test
    void a_student_with_an_account_is_shown_its_login_masked() {
        var email = People.anEmail();
        roll.student(
                school,
                "Noé",
                "Marchand",
                "INE2",
                LocalDate.of(2013, 3, 12),
                "4e A",
                Optional.of(people.learner(email).id()));

        assertThat(send("/identite", people.browserOf(people.ada()), "Noé", "Marchand", "12"))
                .bodyText()
                .contains("p***@sophie-germain.example", "Je me connecte")
                .doesNotContain(email.value());
    }

    @Test
    void a_student_without_an_e_mail_gets_a_username() {
        assertThat(pages.get().uri("/campagnes/" + campaign + "/inscription"))
                .hasStatusOk()
                .bodyText()
                .contains("sans adresse e-mail");

        assertThat(signUp("12")).hasStatusOk().bodyText().containsPattern("ines\\.loeuillet\\d{4}");
        assertThat(signUp("12"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("i***.l***");
        assertThat(signUp("13")).bodyText().contains("Personne ne s'appelle ainsi");
    }

    @Test
    void a_campaign_that_is_open_asks_nobody_who_they_are() {
        campaign = campaignOf(organisations.open());

        assertThat(get("/identite", people.ada())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/campagnes/ZZZZZZ999/inscription")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String campaignOf(OrganisationId organisation) {
        var owner = organisations.administrator(organisation, people.ada());
        var kept =
                (Kept) create.create(owner, ADraft.collection(owner.account()).draft());
        return kept.campaign().code();
    }

    private MvcTestResult get(String path, Person person) {
        return pages.get()
                .uri("/campagnes/" + campaign + path)
                .cookie(people.browserOf(person))
                .exchange();
    }

    private MvcTestResult send(String path, Cookie browser, String first, String last, String day) {
        return pages.post()
                .uri("/campagnes/" + campaign + path)
                .cookie(browser)
                .with(Forms.ours())
                .param("firstName", first)
                .param("lastName", last)
                .param("day", day)
                .param("month", "3")
                .param("year", "2013")
                .exchange();
    }

    private MvcTestResult signUp(String day) {
        return pages.post()
                .uri("/campagnes/" + campaign + "/inscription")
                .with(Forms.ours())
                .param("firstName", "Inès")
                .param("lastName", "Lœuillet")
                .param("day", day)
                .param("month", "3")
                .param("year", "2013")
                .param("password", "Trois-Hiboux-42")
                .param("terms", "true")
                .exchange();
    }
}
