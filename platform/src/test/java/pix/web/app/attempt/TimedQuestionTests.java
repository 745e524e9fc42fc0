package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.engine.judging.Verdict;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

@PageTest
class TimedQuestionTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    CurrentAttempt current;

    @Autowired
    RunningRelease release;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Person ada;
    Cookie session;
    String test;

    @BeforeEach
    void ada_is_asked_to_filter_results_in_three_minutes() {
        ada = people.ada();
        session = people.browserOf(ada);
        test = String.valueOf(post("/competences/1.1/tests").getResponse().getRedirectedUrl());
        jdbc.sql("""
                update assessment.attempt set skill = :skill, variant = 0, timer_started_at = null
                 where learner_id = :learner and id = :id
                """)
                .param("skill", timedSkill())
                .param("learner", ada.id().value())
                .param("id", id().value())
                .update();
    }

    @Test
    void nothing_of_a_timed_question_is_shown_before_its_learner_is_ready() {
        assertThat(get("/question"))
                .hasStatus(OK)
                .bodyText()
                .contains("Question chronométrée", "Vous aurez 3 min pour répondre")
                .doesNotContain("Je valide");
    }

    @Test
    void the_time_runs_from_the_start_whatever_is_reloaded() {
        assertThat(post(test + "/chronometre")).hasStatus(SEE_OTHER);
        assertThat(get("/question")).bodyText().contains("data-seconds=\"180\"", "Je valide");

        clock.advance(Duration.ofSeconds(50));
        post(test + "/chronometre");

        assertThat(get("/question")).bodyText().contains("data-seconds=\"130\"");
    }

    @Test
    void a_right_answer_counts_while_there_is_time_left() {
        post(test + "/chronometre");
        clock.advance(Duration.ofSeconds(170));

        assertThat(verdictOnTheRightAnswer()).isEqualTo(Verdict.CORRECT);
    }

    @Test
    void a_right_answer_that_comes_too_late_is_told_so() {
        post(test + "/chronometre");
        clock.advance(Duration.ofSeconds(190));
        assertThat(get("/question")).bodyText().contains("data-seconds=\"0\"");

        assertThat(verdictOnTheRightAnswer()).isEqualTo(Verdict.TIMED_OUT);
        assertThat(get("/reponses/1")).bodyText().contains("Vous avez dépassé le temps");
    }

    /** The next question then has none, if it can be: two timers in a row are one too many, however the first one ended. */
    @Test
    void a_timer_that_ran_out_counts_as_a_timed_question() {
        post(test + "/chronometre");
        clock.advance(Duration.ofSeconds(190));

        verdictOnTheRightAnswer();

        assertThat(current.find(ada.id(), id()).trail().getFirst().timed()).isTrue();
    }

    private Verdict verdictOnTheRightAnswer() {
        var asked = new ChallengeRef(timedSkill(), 0);
        var right = release.challenge(asked).orElseThrow().examples().right().getFirst();
        var text = ((Answer.Text) right).text();
        post(test + "/reponses", "position", "1", "challenge", release.token(asked), "answer", text);
        return current.find(ada.id(), id()).trail().getFirst().verdict();
    }

    private int timedSkill() {
        var item = release.bank().item("@motcle3").orElseThrow();
        assertThat(item.isTimed()).isTrue();
        return item.skill().skill().number();
    }

    private AttemptId id() {
        return new AttemptId(Long.parseLong(test.substring("/tests/".length())));
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(test + path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }
}
