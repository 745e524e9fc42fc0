package pix.web.app.certification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pix.accounts.Person;
import pix.certification.ExamSessionId;
import pix.certification.exam.AnswerExam;
import pix.certification.exam.CandidateSeat;
import pix.certification.exam.CandidateSeats;
import pix.certification.exam.EnterExam;
import pix.certification.exam.EntryResult.Entered;
import pix.certification.exam.EntryResult.NotNow;
import pix.certification.exam.EntryResult.TooManyTries;
import pix.certification.exam.EntryResult.WrongCode;
import pix.certification.exam.ExamAnswerOutcome;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.RaiseAlert;
import pix.certification.exam.SentExamAnswer;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;
import pix.engine.sitting.SittingRefusal;
import pix.shared.NotFound;
import pix.web.challenge.AnswerReader;
import pix.web.challenge.GivenFields;
import pix.web.challenge.Refusals;
import pix.web.paths.ExamPaths;
import pix.web.security.TokenCookie;
import pix.web.ui.LiveStream;
import pix.web.ui.SeeOther;

/** The exam of a candidate, from the door of the room to its end. A session that they have not joined does not exist. */
@Controller
class ExamController {

    private static final String PASS = "pass";
    private static final int LONGEST_ALERT = 500;

    private final CandidateSeats seats;
    private final EnterExam enterExam;
    private final AnswerExam answerExam;
    private final RaiseAlert raiseAlert;
    private final ExamChallenges challenges;
    private final ExamPages pages;
    private final RunningRelease release;
    private final LiveStream live;
    private final Clock clock;

    ExamController(
            CandidateSeats seats,
            EnterExam enterExam,
            AnswerExam answerExam,
            RaiseAlert raiseAlert,
            ExamChallenges challenges,
            ExamPages pages,
            RunningRelease release,
            LiveStream live,
            Clock clock) {
        this.seats = seats;
        this.enterExam = enterExam;
        this.answerExam = answerExam;
        this.raiseAlert = raiseAlert;
        this.challenges = challenges;
        this.pages = pages;
        this.release = release;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping(ExamPaths.EXAM)
    ModelAndView show(Person person, @PathVariable long session, HttpServletRequest request) {
        var seat = seat(person, session);
        var browser = browser(request);
        if (seat.sitsIn(browser)) seats.seen(seat, clock.instant());
        return pages.now(seat, browser);
    }

    @GetMapping(path = ExamPaths.LIVE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Person person, @PathVariable long session) throws IOException {
        return live.of(seat(person, session).session().live());
    }

    @PostMapping(ExamPaths.ENTRY)
    ModelAndView enter(
            Person person,
            @PathVariable long session,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var seat = seat(person, session);
        var browser = browser(request);
        if (seat.sitsIn(browser) && !seat.sitting().admitted()) return here(seat);
        return switch (enterExam.enter(seat, code)) {
            case Entered(var token) -> {
                TokenCookie.EXAM.write(token, request, response);
                yield here(seat);
            }
            case WrongCode() -> pages.now(seat, browser, "exam.entry.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
            case TooManyTries(var _) -> pages.now(seat, browser, "exam.entry.toomany", HttpStatus.TOO_MANY_REQUESTS);
            case NotNow(var reason) -> notNow(person, session, request, reason);
        };
    }

    @PostMapping(ExamPaths.ANSWERS)
    ModelAndView answer(
            Person person,
            @PathVariable long session,
            @RequestParam(defaultValue = "0") int position,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        var seat = seat(person, session);
        var ref = release.read(challenge);
        var token = TokenCookie.EXAM.read(request);
        if (ref.isEmpty() || token.isEmpty()) return notNow(person, session, request, SittingRefusal.NOT_ASKED);
        var answer = new SentExamAnswer(token.get(), position, ref.get(), given(seat, position, sent));
        return switch (answerExam.answer(seat, answer)) {
            case ExamAnswerOutcome.Recorded() -> here(seat);
            case ExamAnswerOutcome.Unfit(var refusal)
            when isAsked(seat, position) -> pages.unfit(seat, Refusals.key(refusal), new GivenFields(sent));
            case ExamAnswerOutcome.Unfit(var _), ExamAnswerOutcome.Outdated() ->
                notNow(person, session, request, SittingRefusal.NOT_ASKED);
            case ExamAnswerOutcome.NotNow(var reason) -> notNow(person, session, request, reason);
        };
    }

    @PostMapping(ExamPaths.TIMER)
    ModelAndView startTimer(Person person, @PathVariable long session, HttpServletRequest request) {
        var seat = seat(person, session);
        if (seat.sitsIn(browser(request)) && !seat.isOver()) challenges.startTimer(seat);
        return here(seat);
    }

    @GetMapping(ExamPaths.NEW_ALERT)
    ModelAndView newAlert(Person person, @PathVariable long session, HttpServletRequest request) {
        var seat = seat(person, session);
        return seat.sitsIn(browser(request)) && !seat.isOver()
                ? new ModelAndView("app/certification/alert", Map.of("page", new ExamPage(seat, "")))
                : here(seat);
    }

    @PostMapping(ExamPaths.ALERTS)
    ModelAndView raise(
            Person person,
            @PathVariable long session,
            @RequestParam(defaultValue = "0") int position,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        var seat = seat(person, session);
        if (text.length() > LONGEST_ALERT)
            return new ModelAndView(
                    "app/certification/alert",
                    Map.of("page", new ExamPage(seat, "certif.fault.TOO_LONG")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        var token = TokenCookie.EXAM.read(request);
        if (token.isEmpty()) return notNow(person, session, request, SittingRefusal.ELSEWHERE);
        return switch (raiseAlert.raise(seat, token.get(), position, text.strip())) {
            case Accepted _ -> here(seat);
            case Refused(var reason) -> notNow(person, session, request, reason);
        };
    }

    /** Whether the page that asks still shows what is true: 204; otherwise it asks for itself again. */
    @PostMapping(ExamPaths.PRESENCE)
    ResponseEntity<Void> isThere(
            Person person,
            @PathVariable long session,
            @RequestParam(defaultValue = "0") int position,
            HttpServletRequest request) {
        var seat = seat(person, session);
        if (!seat.sitsIn(browser(request)) || !isAsked(seat, position))
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        seats.seen(seat, clock.instant());
        return ResponseEntity.noContent().build();
    }

    private static boolean isAsked(CandidateSeat seat, int position) {
        return !seat.isOver()
                && seat.sitting().alertAt().isEmpty()
                && seat.sitting().position() == position;
    }

    /** Empty when the candidate passes; no button named means the Enter key: an answer. */
    private Optional<Answer> given(CandidateSeat seat, int position, MultiValueMap<String, String> sent) {
        if (PASS.equals(sent.getFirst("action"))) return Optional.empty();
        return challenges.form(seat, position).map(form -> AnswerReader.read(form, sent));
    }

    private CandidateSeat seat(Person person, long session) {
        var id = new ExamSessionId(session);
        return seats.of(id, person.id()).orElseThrow(() -> new NotFound("session", id));
    }

    private static Optional<String> browser(HttpServletRequest request) {
        return TokenCookie.EXAM.read(request).map(EnterExam::digest);
    }

    private static ModelAndView here(CandidateSeat seat) {
        return new ModelAndView(SeeOther.to(ExamPaths.exam(seat.session())));
    }

    /** What is true now is shown, with the reason why what was sent does not count. */
    private ModelAndView notNow(Person person, long session, HttpServletRequest request, SittingRefusal reason) {
        var key = "exam.notnow." + reason.name().toLowerCase(Locale.ROOT).replace("_", "");
        return pages.now(seat(person, session), browser(request), key, HttpStatus.CONFLICT);
    }
}
