package pix.web.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.OpenAccount;
import pix.accounts.Person;
import pix.accounts.session.OpenSessions;
import pix.assessment.AbortAttempt;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.content.RunningRelease;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** What a question hands over is for the browser that was asked it, while it has a use. */
@PageTest
class SceneAddressesTests {

    static final Pattern ADDRESS = Pattern.compile("/epreuves/([^/\"]+)/(?:web|fichiers)/[^\"]+");

    /** One of a small web, one of files. */
    static final List<String> SKILLS = List.of("@naviguer1", "@malveillant6");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    OpenAccount accounts;

    @Autowired
    OpenSessions sessions;

    @Autowired
    RunningRelease release;

    @Autowired
    CurrentAttempt current;

    @Autowired
    AbortAttempt throwAway;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Person ada;
    Cookie session;
    String test;

    @BeforeEach
    void ada_is_in_the_middle_of_a_test() {
        ada = people.ada();
        session = people.browserOf(ada);
        test = String.valueOf(post("/competences/1.1/tests").getResponse().getRedirectedUrl());
    }

    @Test
    void the_browser_that_was_asked_opens_them_and_keeps_them() {
        for (var skill : SKILLS) {
            var reply = get(handedOverBy(skill), session);

            assertThat(reply).as(skill).hasStatus(OK);
            assertThat(reply.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=3600, private");
            assertThat(reply.getResponse().getHeaders(HttpHeaders.VARY)).contains("Cookie");
        }
        assertThat(handedOverBy(SKILLS.getFirst())).isEqualTo(handedOverBy(SKILLS.getFirst()));
    }

    @Test
    void nobody_else_does_whoever_they_are() {
        var others = List.of(
                people.browserOf(people.ada()),
                people.browserOf(ada),
                people.browserOf(people.administrator()),
                new Cookie(
                        "pix",
                        sessions.openForGuest(accounts.openForGuest(Locale.FRENCH))
                                .value()),
                new Cookie("pix", "made-up"),
                new Cookie("pix-form", "a visitor"));

        for (var skill : SKILLS) {
            var address = handedOverBy(skill);
            for (var other : others)
                assertThat(get(address, other))
                        .as(skill + " " + other.getName())
                        .hasStatus(NOT_FOUND);
            assertThat(browser.get().uri(URI.create(address)).exchange()).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void an_address_tells_nothing_and_no_other_one_can_be_made_of_it() {
        var here = session;
        var address = handedOverBy("@naviguer1");
        var token = token(address);
        session = people.browserOf(ada);
        var neighbour = token(handedOverBy("@naviguer1"));

        assertThat(neighbour).matches("[\\w-]{43}").isNotEqualTo(token);
        for (int place : IntStream.range(0, token.length()).toArray()) {
            var other = token.charAt(place) == 'A' ? 'B' : 'A';
            var made = token.substring(0, place) + other + token.substring(place + 1);
            assertThat(get(address.replace(token, made), here)).as(made).hasStatus(NOT_FOUND);
        }
        for (var made : List.of("x", token + "A", token.substring(1), "%20", "1-0-" + token))
            assertThat(get(address.replace(token, made), here)).as(made).hasStatus(NOT_FOUND);
    }

    @Test
    void once_another_question_is_asked_in_its_place_they_are_gone() {
        for (var skill : SKILLS) {
            var address = handedOverBy(skill);
            asks("@motcle3");

            assertThat(get(address, session)).as(skill).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void once_the_test_is_thrown_away_they_are_gone() {
        var address = handedOverBy("@naviguer1");
        throwAway.abort(ada.id(), attempt());

        assertThat(get(address, session)).hasStatus(NOT_FOUND);
    }

    @Test
    void once_the_session_is_over_they_are_gone() {
        var address = handedOverBy("@naviguer1");
        clock.advance(Duration.ofDays(8));

        assertThat(get(address, session)).hasStatus(NOT_FOUND);
    }

    @Test
    void after_the_answer_they_stand_beside_its_correction() {
        for (var skill : SKILLS) {
            var before = handedOverBy(skill);
            int position = pass();
            var page = body(get(test + "/reponses/" + position, session));

            assertThat(ADDRESS.matcher(page).results().map(MatchResult::group))
                    .as(skill)
                    .contains(before);
            assertThat(get(before, session)).as(skill).hasStatus(OK);
            assertThat(get(before, people.browserOf(ada))).as(skill).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void a_visitor_s_are_open_in_the_visitor_s_browser_only() {
        var forms = new Cookie("pix-form", "a visitor of this test");
        var state = String.valueOf(browser.post()
                .uri("/decouverte/decouverte")
                .with(Forms.ours())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        var address = addressIn(get(state, forms));

        assertThat(get(address, forms)).hasStatus(OK);
        assertThat(get(address, new Cookie("pix-form", "another visitor"))).hasStatus(NOT_FOUND);
        assertThat(get(address, session)).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(URI.create(address)).exchange()).hasStatus(NOT_FOUND);
    }

    @Test
    void a_visitor_who_comes_without_a_word_for_forms_is_given_one_that_opens_them() {
        var state = String.valueOf(browser.post()
                .uri("/decouverte/decouverte")
                .with(Forms.ours())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        var first = browser.get().uri(state).exchange();
        var address = addressIn(first);

        assertThat(get(address, Cookies.given(first, "pix-form"))).hasStatus(OK);
    }

    private String handedOverBy(String skill) {
        asks(skill);
        return addressIn(get(test + "/question", session));
    }

    private static String addressIn(MvcTestResult page) {
        return ADDRESS.matcher(body(page)).results().findFirst().orElseThrow().group();
    }

    private static String token(String address) {
        return address.split("/")[2];
    }

    private void asks(String skill) {
        var item = release.bank().item(skill).orElseThrow();
        jdbc.sql("""
                update assessment.attempt set skill = :skill, variant = 0, timer_started_at = null
                 where learner_id = :learner and id = :id
                """)
                .param("skill", item.skill().skill().number())
                .param("learner", ada.id().value())
                .param("id", attempt().value())
                .update();
    }

    /** @return the position that was passed */
    private int pass() {
        var asked = current.find(ada.id(), attempt());
        var token = release.token(asked.question().orElseThrow().challenge());
        post(test + "/reponses", "position", "" + asked.position(), "challenge", token, "action", "pass");
        return asked.position();
    }

    private AttemptId attempt() {
        return new AttemptId(Long.parseLong(test.substring("/tests/".length())));
    }

    private MvcTestResult get(String path, Cookie cookie) {
        return browser.get().uri(URI.create(path)).cookie(cookie).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getMvcResult().getResponse().getContentAsByteArray(), UTF_8);
    }
}
