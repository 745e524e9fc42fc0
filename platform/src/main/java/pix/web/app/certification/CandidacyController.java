package pix.web.app.certification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.assessment.Profiles;
import pix.certification.exam.CandidateSeats;
import pix.certification.exam.JoinOutcome.Joined;
import pix.certification.exam.JoinOutcome.NotCertifiable;
import pix.certification.exam.JoinOutcome.Several;
import pix.certification.exam.JoinOutcome.SomebodyElse;
import pix.certification.exam.JoinOutcome.Taken;
import pix.certification.exam.JoinOutcome.TooManyTries;
import pix.certification.exam.JoinOutcome.Unfit;
import pix.certification.exam.JoinOutcome.Unknown;
import pix.certification.exam.JoinOutcome.WrongAccount;
import pix.certification.exam.JoinSession;
import pix.certification.exam.TypedCandidate;
import pix.web.paths.ExamPaths;
import pix.web.ui.SeeOther;

/** The door of certification, for a candidate. */
@Controller
class CandidacyController {

    private final JoinSession joinSession;
    private final CandidateSeats seats;
    private final Profiles profiles;

    CandidacyController(JoinSession joinSession, CandidateSeats seats, Profiles profiles) {
        this.joinSession = joinSession;
        this.seats = seats;
        this.profiles = profiles;
    }

    @GetMapping(ExamPaths.HOME)
    ModelAndView show(Person person) {
        return page(JoinPage.of(certifiable(person.id()), seats.open(person.id())), HttpStatus.OK);
    }

    @PostMapping(ExamPaths.HOME)
    ModelAndView join(
            Person person,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String firstname,
            @RequestParam(defaultValue = "") String lastname,
            @RequestParam(defaultValue = "") String birthdate) {
        var typed = new TypedCandidate(number, firstname, lastname, birthdate);
        return switch (joinSession.join(person.id(), typed)) {
            case Joined(var session) -> new ModelAndView(SeeOther.to(ExamPaths.exam(session)));
            case Unfit(var faults) -> refused(person, typed, faults, "", Optional.empty());
            case Unknown() -> refused(person, typed, "unknown");
            case Several() -> refused(person, typed, "several");
            case Taken() -> refused(person, typed, "taken");
            case SomebodyElse() -> refused(person, typed, "somebodyelse");
            case WrongAccount() -> refused(person, typed, "wrongaccount");
            case NotCertifiable(var _) -> refused(person, typed, "notcertifiable");
            case TooManyTries(var until) -> refused(person, typed, Set.of(), "toomany", Optional.of(until));
        };
    }

    private long certifiable(AccountId account) {
        return profiles.of(account).profile().certifiableCompetences();
    }

    private ModelAndView refused(Person person, TypedCandidate typed, String refusal) {
        return refused(person, typed, Set.of(), refusal, Optional.empty());
    }

    private ModelAndView refused(
            Person person,
            TypedCandidate typed,
            Set<TypedCandidate.Field> faults,
            String refusal,
            Optional<Instant> until) {
        var page = new JoinPage(certifiable(person.id()), seats.open(person.id()), typed, faults, refusal, until);
        return page(page, until.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(JoinPage page, HttpStatus status) {
        return new ModelAndView("app/certification/join", Map.of("page", page), status);
    }
}
