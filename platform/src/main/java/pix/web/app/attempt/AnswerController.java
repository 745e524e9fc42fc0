package pix.web.app.attempt;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.AnswerOutcome.Outdated;
import pix.assessment.AnswerOutcome.Recorded;
import pix.assessment.AnswerOutcome.Repeated;
import pix.assessment.AnswerOutcome.Unfit;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.shared.NotFound;
import pix.web.app.attempt.AttemptPages.Said;
import pix.web.app.learning.TutorialShelves;
import pix.web.challenge.AnswerReader;
import pix.web.challenge.GivenFields;
import pix.web.challenge.Refusals;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** Answers: giving one, and reading its correction. */
@Controller
class AnswerController {

    private static final String PASS = "pass";

    private final GiveAnswer giveAnswer;
    private final CurrentAttempt current;
    private final Corrections corrections;
    private final TutorialShelves shelves;
    private final RunningRelease release;
    private final AttemptPages pages;
    private final AnswerLines lines;

    AnswerController(
            GiveAnswer giveAnswer,
            CurrentAttempt current,
            Corrections corrections,
            TutorialShelves shelves,
            RunningRelease release,
            AttemptPages pages,
            AnswerLines lines) {
        this.giveAnswer = giveAnswer;
        this.current = current;
        this.corrections = corrections;
        this.shelves = shelves;
        this.release = release;
        this.pages = pages;
        this.lines = lines;
    }

    @PostMapping(AppPaths.ANSWERS)
    ModelAndView create(
            @PathVariable long attempt,
            @RequestParam(defaultValue = "0") int position,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Person person,
            Device device,
            HttpServletResponse response) {
        var id = new AttemptId(attempt);
        response.setHeader("HX-Replace-Url", AppPaths.question(id));
        var ref = release.read(challenge);
        if (ref.isEmpty()) return outdated(current.on(device, person.id(), id));
        var answer = new SentAnswer(position, ref.get(), given(ref.get(), sent), device);
        return switch (giveAnswer.give(person.id(), id, answer)) {
            case Recorded(var after, var _) when inPlace && isAsked(after) -> pages.question(after);
            case Recorded(var after, var _) -> next(after);
            case Repeated(var after) -> next(after);
            case Unfit(var same, var refusal) ->
                pages.question(same, Said.error(Refusals.key(refusal), new GivenFields(sent)), UNPROCESSABLE_CONTENT);
            case Outdated _ -> outdated(current.on(device, person.id(), id));
        };
    }

    @GetMapping(AppPaths.ANSWERS)
    ModelAndView index(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        var page = new AnswersPage(found.id(), pages.subject(found), lines.all(found));
        return new ModelAndView("app/attempt/index", Map.of("page", page));
    }

    @GetMapping(AppPaths.ANSWER)
    ModelAndView show(@PathVariable long attempt, @PathVariable int position, Person person, Locale locale) {
        var page = corrections
                .page(current.find(person.id(), new AttemptId(attempt)), position, shelves.of(person, locale))
                .orElseThrow(() -> new NotFound("answer", position));
        return new ModelAndView("app/attempt/correction", Map.of("page", page));
    }

    /** Empty when the learner passes; no button named means the Enter key: an answer. */
    private Optional<Answer> given(ChallengeRef ref, MultiValueMap<String, String> sent) {
        if (PASS.equals(sent.getFirst("action"))) return Optional.empty();
        return release.challenge(ref).map(challenge -> AnswerReader.read(challenge.form(), sent));
    }

    /** Where scripts run the next question is in the reply itself: on a slow line that is a round trip less. */
    private static boolean isAsked(Attempt attempt) {
        return attempt.isOpen() && !attempt.isAtCheckpoint();
    }

    private static ModelAndView next(Attempt attempt) {
        return new ModelAndView(SeeOther.to(pageAfter(attempt)));
    }

    private static String pageAfter(Attempt attempt) {
        if (attempt.isAtCheckpoint()) return AppPaths.checkpoint(attempt.id());
        return attempt.isOpen() ? AppPaths.question(attempt.id()) : AppPaths.attemptResults(attempt.id());
    }

    private ModelAndView outdated(Attempt attempt) {
        return attempt.isOpen() ? pages.question(attempt, Said.notice("attempt.outdated"), CONFLICT) : next(attempt);
    }
}
