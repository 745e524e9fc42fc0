package pix.web.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                .contains("Nous ne vous avons pas reconnu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "", "20131", "+201", "mmxiii"})
    void a_year_has_four_digits(String year) {
        assertThat(send("/identite", people.browserOf(people.ada()), "Inès", "Lœuillet", "12", year))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("en quatre chiffres");
    }

    @Test
    void names_and_dates_are_read_as_phones_write_them() {
        assertThat(send("/identite", people.browserOf(people.ada()), "Ine\u0301s\u200B", "L\u00A0œuillet", "\u200E１２"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_student_with_an_account_is_refused_with_the_same_page_as_nobody() {
        var email = People.anEmail();
        var birth = LocalDate.of(2013, 3, 12);
        var known = people.learner(email).id();
        roll.student(school, "Noé", "Marchand", "INE2", birth, "4e A", Optional.of(known));
        var browser = people.browserOf(people.ada());

        var taken = page(send("/identite", browser, "Noé", "Marchand", "12"));
        var unknown = page(send("/identite", browser, "Noé", "Marchand", "13"));

        assertThat(taken.replace("value=\"12\"", "value=\"13\"")).isEqualTo(unknown);
    }

    @Test
    void whoever_guesses_a_birth_date_is_asked_to_wait() {
        var browser = people.browserOf(people.ada());
        for (int day = 1; day <= 5; day++) send("/identite", browser, "Inès", "Lœuillet", String.valueOf(day));

        assertThat(send("/identite", browser, "Inès", "Lœuillet", "12"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("réessayer dans une minute");
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
                .contains("Nous ne vous avons pas reconnu")
                .doesNotContain("i***.l***");
        assertThat(signUp("13")).bodyText().contains("Nous ne vous avons pas reconnu");
    }

    @Test
    void every_error_of_a_sign_up_is_said_at_once() {
        assertThat(pages.post()
                        .uri("/campagnes/" + campaign + "/inscription")
                        .with(Forms.ours())
                        .param("lastName", "Lœuillet")
                        .param("password", "azerty"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("4 erreurs", "firstName-error", "day-error", "password-error", "terms-error");
    }

    @Test
    void whoever_has_an_account_or_an_address_finds_their_own_way_and_comes_back() {
        assertThat(pages.get().uri("/campagnes/" + campaign + "/inscription"))
                .bodyText()
                .contains("J'ai déjà un compte", "href=\"/connexion?retour=/campagnes/" + campaign + "\"")
                .contains("href=\"/inscription?retour=/campagnes/" + campaign + "\"");
    }

    @Test
    void a_campaign_that_is_open_asks_nobody_who_they_are() {
        campaign = campaignOf(organisations.open());

        assertThat(get("/identite", people.ada())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/campagnes/ZZZZZZ999/inscription")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** What a reader sees: the word of the form differs each time. */
    private static String page(MvcTestResult result) {
        try {
            return result.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
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
        return send(path, browser, first, last, day, "2013");
    }

    private MvcTestResult send(String path, Cookie browser, String first, String last, String day, String year) {
        return pages.post()
                .uri("/campagnes/" + campaign + path)
                .cookie(browser)
                .with(Forms.ours())
                .param("firstName", first)
                .param("lastName", last)
                .param("day", day)
                .param("month", "3")
                .param("year", year)
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
