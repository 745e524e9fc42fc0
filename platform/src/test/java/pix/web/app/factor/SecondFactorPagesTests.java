package pix.web.app.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.accounts.code.AnApp;
import pix.accounts.code.TotpSecret;
import pix.accounts.factor.FactorViews;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

@PageTest
class SecondFactorPagesTests {

    static final String MINE = "/mon-compte/code-de-connexion";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    FactorViews factors;

    @Autowired
    TestClock clock;

    EmailAddress email;
    Person claire;
    Cookie session;

    @BeforeEach
    void claire_is_signed_in() {
        email = People.anEmail();
        claire = people.learner(email);
        session = people.browserOf(claire);
    }

    @Test
    void it_is_turned_on_with_a_code_of_the_app_and_other_browsers_are_logged_out() {
        var elsewhere = people.browserOf(claire);
        var secret = begin();
        assertThat(get(MINE, session)).bodyText().contains(secret.inGroups(), "<svg");
        assertThat(post(MINE + "/confirmations", session, Map.of("code", "000000")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("est pas le bon");

        var done = post(MINE + "/confirmations", session, Map.of("code", code(secret)));
        assertThat(done).hasStatusOk().bodyText().containsPattern("<li>[0-9a-z]{5}-[0-9a-z]{5}</li>");
        assertThat(done).hasHeader("Cache-Control", "no-store");
        assertThat(get(MINE, elsewhere)).hasStatus3xxRedirection();
        assertThat(get(MINE, sessionOf(done))).hasStatusOk().bodyText().contains("10 codes de secours");
    }

    @Test
    void a_borrowed_browser_is_not_enough_to_turn_it_on() {
        assertThat(post(MINE + "/secrets", session, Map.of("beginPassword", "faux")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pas votre mot de passe");
        assertThat(factors.of(claire.id()).isWaiting()).isFalse();
    }

    @Test
    void another_password_ends_a_log_in_that_waits_for_its_code() {
        turnedOn();
        var pending = pendingOf(logIn());

        post(
                "/mon-compte/mot-de-passe",
                session,
                Map.of("currentPassword", People.PASSWORD.value(), "newPassword", "Autre-Hibou-77"));
        assertThat(get("/connexion/code", pending)).hasRedirectedUrl("/connexion");
    }

    @Test
    void a_log_in_asks_for_the_code_and_nothing_opens_before() {
        var secret = turnedOn();
        clock.advance(Duration.ofMinutes(1));

        var first = logIn();
        assertThat(first).hasStatus3xxRedirection().satisfies(SecondFactorPagesTests::opensNothing);
        assertThat(first.getResponse().getRedirectedUrl()).startsWith("/connexion/code");
        var pending = pendingOf(first);
        assertThat(get("/mon-compte", pending)).hasStatus3xxRedirection();
        assertThat(get("/connexion/code", pending)).hasStatusOk().bodyText().contains("Entrez votre code");

        assertThat(post("/connexion/code", pending, Map.of("code", "123456")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("est pas le bon");
        var second = post("/connexion/code", pending, Map.of("code", code(secret)));
        assertThat(get("/mon-compte", sessionOf(second))).hasStatusOk();

        assertThat(post("/connexion/code", pending, Map.of("code", code(secret))))
                .hasStatus3xxRedirection()
                .satisfies(SecondFactorPagesTests::opensNothing);
        assertThat(post("/connexion/code", pendingOf(logIn()), Map.of("code", code(secret))))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void ten_wrong_codes_close_the_door_for_a_while_even_to_the_right_one() {
        var secret = turnedOn();
        clock.advance(Duration.ofMinutes(1));
        var pending = pendingOf(logIn());
        for (int time = 0; time < 10; time++) post("/connexion/code", pending, Map.of("code", "00000" + time % 7));

        assertThat(post("/connexion/code", pending, Map.of("code", code(secret))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Trop de codes faux");
        clock.advance(Duration.ofMinutes(3));
        assertThat(post("/connexion/code", pending, Map.of("code", code(secret))))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_password_that_was_given_long_ago_begins_again() {
        turnedOn();
        var pending = pendingOf(logIn());
        clock.advance(Duration.ofMinutes(11));

        assertThat(get("/connexion/code", pending)).hasRedirectedUrl("/connexion");
        assertThat(post("/connexion/code", pending, Map.of("code", "123456"))).hasRedirectedUrl("/connexion");
    }

    @Test
    void new_codes_on_paper_say_that_they_are_new_and_the_old_ones_open_nothing() {
        var secret = turnedOn();
        clock.advance(Duration.ofMinutes(1));

        assertThat(post(
                        MINE + "/codes-de-secours",
                        session,
                        Map.of("paperPassword", "faux", "paperCode", code(secret))))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(
                        MINE + "/codes-de-secours",
                        session,
                        Map.of("paperPassword", People.PASSWORD.value(), "paperCode", code(secret))))
                .hasStatusOk()
                .bodyText()
                .contains("nouveaux codes de secours")
                .doesNotContain("sont déconnectés");
    }

    @Test
    void a_code_that_is_guessed_is_told_when_to_try_again() {
        begin();
        for (int time = 0; time < 30; time++) post(MINE + "/confirmations", session, Map.of("code", "000000"));

        assertThat(post(MINE + "/confirmations", session, Map.of("code", "000000")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("réessayez dans une heure");
    }

    @Test
    void it_is_turned_off_with_the_password_and_a_code_both() {
        var secret = turnedOn();
        clock.advance(Duration.ofMinutes(1));

        assertThat(post(MINE + "/arret", session, Map.of("endPassword", "faux", "endCode", code(secret))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pas votre mot de passe");
        assertThat(post(MINE + "/arret", session, Map.of("endPassword", People.PASSWORD.value(), "endCode", "000000")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(factors.of(claire.id()).isOn()).isTrue();

        assertThat(post(
                        MINE + "/arret",
                        session,
                        Map.of("endPassword", People.PASSWORD.value(), "endCode", code(secret))))
                .hasRedirectedUrl("/mon-compte");
        assertThat(sessionOf(logIn()).getValue()).isNotEmpty();
    }

    @Test
    void the_staff_takes_it_away_with_a_reason() {
        turnedOn();
        var claude = people.browserOf(people.administrator());
        var page = "/admin/codes-de-connexion";

        assertThat(post(page, claude, Map.of("login", email.value(), "reason", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(email.value(), "Indiquez un motif");
        assertThat(post(page, claude, Map.of("login", "personne@x.example", "reason", "Vue au guichet")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(
                        page,
                        claude,
                        Map.of("login", " " + email.value().toUpperCase(Locale.ROOT), "reason", "Vue au guichet")))
                .hasRedirectedUrl(page);

        assertThat(factors.of(claire.id()).isOn()).isFalse();
        assertThat(sessionOf(logIn()).getValue()).isNotEmpty();
        assertThat(get("/admin/journal", claude)).bodyText().contains("Code de connexion retiré", "Vue au guichet");
    }

    private static void opensNothing(MvcTestResult result) {
        assertThat(result.getResponse().getHeaders("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("pix="));
    }

    private TotpSecret begin() {
        assertThat(post(MINE + "/secrets", session, Map.of("beginPassword", People.PASSWORD.value())))
                .hasRedirectedUrl(MINE);
        return factors.of(claire.id()).waiting().orElseThrow();
    }

    private TotpSecret turnedOn() {
        var secret = begin();
        session = sessionOf(post(MINE + "/confirmations", session, Map.of("code", code(secret))));
        return secret;
    }

    private String code(TotpSecret secret) {
        return AnApp.shows(secret, clock.instant());
    }

    private MvcTestResult logIn() {
        return browser.post()
                .uri("/connexion")
                .with(Forms.ours())
                .param("login", email.value())
                .param("password", People.PASSWORD.value())
                .exchange();
    }

    private MvcTestResult get(String path, Cookie cookie) {
        return browser.get().uri(path).cookie(cookie).exchange();
    }

    private MvcTestResult post(String path, Cookie cookie, Map<String, String> fields) {
        var request = browser.post().uri(path).with(Forms.ours()).cookie(cookie);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Cookie sessionOf(MvcTestResult result) {
        return cookie(result, "pix");
    }

    private static Cookie pendingOf(MvcTestResult result) {
        return cookie(result, "pix-code");
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        var value = result.getResponse().getHeaders("Set-Cookie").stream()
                .map(Pattern.compile("^" + name + "=([^;]+);")::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst();
        return new Cookie(name, Objects.requireNonNull(value.orElse(null), name));
    }
}
