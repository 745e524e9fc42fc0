package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.content.RunningRelease;
import pix.testing.Forms;
import pix.testing.People;

/** Ada has started the test of a competence. */
abstract class AStartedTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    CurrentAttempt current;

    @Autowired
    RunningRelease release;

    Person ada;
    Cookie session;
    String test;

    @BeforeEach
    void ada_starts_the_test_of_a_competence() {
        ada = people.ada();
        session = people.browserOf(ada);
        test = redirect(post("/competences/1.1/tests"));
    }

    MvcTestResult pass(int place) {
        return answer(place, "action", "pass");
    }

    String text(String page) {
        try {
            return get(test + page).getMvcResult().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MvcTestResult answer(int place, String name, String value) {
        return post(test + "/reponses", "position", Integer.toString(place), "challenge", token(), name, value);
    }

    String token() {
        post(test + "/chronometre");
        var page = get(test + "/question").getMvcResult().getResponse();
        try {
            var match = Pattern.compile("name=\"challenge\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
            assertThat(match.find()).isTrue();
            return match.group(1);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    AttemptId id() {
        return new AttemptId(Long.parseLong(test.substring("/tests/".length())));
    }

    MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }

    static String redirect(MvcTestResult result) {
        assertThat(result.getMvcResult().getResponse().getStatus()).isIn(302, 303);
        return String.valueOf(result.getMvcResult().getResponse().getRedirectedUrl());
    }
}
