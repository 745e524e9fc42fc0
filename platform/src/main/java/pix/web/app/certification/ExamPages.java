package pix.web.app.certification;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.exam.AskedExamQuestion;
import pix.certification.exam.CandidateSeat;
import pix.certification.exam.ExamChallenges;
import pix.content.RunningRelease;
import pix.web.challenge.ChallengeView;
import pix.web.challenge.GivenFields;
import pix.web.challenge.SceneAddresses;

/** The page that a candidate is at: waiting, entering, a question, one that is frozen, another browser, the end. */
@Component
class ExamPages {

    private final ExamChallenges challenges;
    private final SceneAddresses addresses;
    private final RunningRelease release;

    ExamPages(ExamChallenges challenges, SceneAddresses addresses, RunningRelease release) {
        this.challenges = challenges;
        this.addresses = addresses;
        this.release = release;
    }

    /** @param browser the digest of the one that asks, if it has sat */
    ModelAndView now(CandidateSeat seat, Optional<String> browser) {
        return now(seat, browser, "", HttpStatus.OK);
    }

    ModelAndView now(CandidateSeat seat, Optional<String> browser, String error, HttpStatus status) {
        if (seat.isOver()) return page("end", new ExamPage(seat, error), status);
        if (!seat.sitsIn(browser))
            return page(seat.sitting().admitted() ? "entry" : "waiting", new ExamPage(seat, error), status);
        if (seat.sitting().alertAt().isPresent()) return page("frozen", new ExamPage(seat, error), status);
        var asked = challenges.asked(seat).orElseThrow();
        if (asked.isWaiting())
            return page(
                    "ready",
                    new ExamPage.Ready(seat, (int) asked.time().orElseThrow().toSeconds(), error),
                    status);
        return question(
                seat,
                asked,
                Optional.of(error).filter(key -> !key.isEmpty()),
                Optional.empty(),
                GivenFields.NONE,
                status);
    }

    /** What was sent was no answer: it is kept in the fields. */
    ModelAndView unfit(CandidateSeat seat, String error, GivenFields given) {
        var asked = challenges.asked(seat).orElseThrow();
        return question(seat, asked, Optional.empty(), Optional.of(error), given, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView question(
            CandidateSeat seat,
            AskedExamQuestion asked,
            Optional<String> notice,
            Optional<String> error,
            GivenFields given,
            HttpStatus status) {
        var ref = asked.question().challenge();
        var view = ChallengeView.of(release.token(ref), addresses.of(seat.session(), ref), asked.challenge(), given);
        return page("question", new ExamPage.Question(seat, view, asked.secondsLeft(), notice, error), status);
    }

    private static ModelAndView page(String view, Object page, HttpStatus status) {
        return new ModelAndView("app/certification/" + view, Map.of("page", page), status);
    }
}
