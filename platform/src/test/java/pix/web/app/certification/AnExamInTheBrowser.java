package pix.web.app.certification;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.assessment.KnownProfiles;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.AnswerExam;
import pix.certification.exam.CandidateSeat;
import pix.certification.exam.CandidateSeats;
import pix.certification.exam.ExamAnswerOutcome;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.SentExamAnswer;
import pix.certification.exam.Sittings;
import pix.engine.sitting.SittingEvent;
import pix.testing.Forms;
import pix.testing.People;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

/** A candidate with a certifiable profile, and their session. */
public abstract class AnExamInTheBrowser {

    protected static final List<String> SHOWN = List.of("1.1", "1.2", "1.3", "2.1", "4.1");
    protected static final Map<String, String> LEA =
            Map.of("firstname", "léa", "lastname", "MOREAU", "birthdate", "2011-04-17");

    @Autowired
    protected MockMvcTester browser;

    @Autowired
    protected TestedCentres centres;

    @Autowired
    protected People people;

    @Autowired
    protected KnownProfiles profiles;

    @Autowired
    protected CandidateSeats seats;

    @Autowired
    protected ExamChallenges challenges;

    @Autowired
    protected AnswerExam answerExam;

    @Autowired
    protected Sittings sittings;

    @Autowired
    protected TransactionOperations transactions;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient jdbc;

    protected Person lea;
    protected ExamSessionId session;
    protected SeatId seat;
    protected String exam;
    protected Optional<Cookie> sitting = Optional.empty();

    @BeforeEach
    protected void a_candidate_of_a_session() {
        lea = people.ada();
        profiles.hold(lea.id(), SHOWN, 3);
        session = centres.session(centres.centre());
        seat = centres.seat(session, "Léa", "Moreau");
        exam = "/certification/" + session;
    }

    protected MvcTestResult join(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("number", session.toString());
        return post("/certification", fields);
    }

    protected void joined() {
        join(LEA);
    }

    /** In this browser, as the invigilator lets them in. */
    protected void entered() {
        happen(new SittingEvent.Admit());
        var entry = post(exam + "/entree", Map.of("code", "FMKP39"));
        sitting = Optional.of(Objects.requireNonNull(entry.getResponse().getCookie("pix-examen")));
    }

    protected void happen(SittingEvent event) {
        transactions.executeWithoutResult(_ -> sittings.happen(session, seat, event));
    }

    protected CandidateSeat now() {
        return seats.of(session, lea.id()).orElseThrow();
    }

    /** The question that is asked, answered past the page: forms are tested elsewhere. @param right or else passed */
    protected ExamAnswerOutcome answer(boolean right) {
        var asked = challenges.asked(now()).orElseThrow();
        var given = Optional.of(asked.challenge().examples().right().getFirst()).filter(_ -> right);
        var token = new Token(sitting.orElseThrow().getValue());
        return answerExam.answer(
                now(),
                new SentExamAnswer(
                        token, asked.question().position(), asked.question().challenge(), given));
    }

    protected MvcTestResult get(String path) {
        var request = browser.get().uri(path).cookie(people.browserOf(lea));
        sitting.ifPresent(request::cookie);
        return request.exchange();
    }

    protected MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(Forms.ours()).cookie(people.browserOf(lea));
        sitting.ifPresent(request::cookie);
        fields.forEach(request::param);
        return request.exchange();
    }
}
