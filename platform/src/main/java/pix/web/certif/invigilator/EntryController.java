package pix.web.certif.invigilator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.certification.ExamSessionId;
import pix.certification.invigilation.EnterInvigilation;
import pix.certification.invigilation.EntryOutcome.Entered;
import pix.certification.invigilation.EntryOutcome.Finalised;
import pix.certification.invigilation.EntryOutcome.IsCandidate;
import pix.certification.invigilation.EntryOutcome.TooManyTries;
import pix.certification.invigilation.EntryOutcome.Unknown;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.LeaveInvigilation;
import pix.certification.invigilation.TypedEntry;
import pix.web.paths.CertifPaths;
import pix.web.security.TokenCookie;
import pix.web.ui.Done;

/** The invigilators' door: whoever has the number and the code of a session enters with their name, and leaves. */
@Controller
class EntryController {

    private final EnterInvigilation enterInvigilation;
    private final LeaveInvigilation leaveInvigilation;

    EntryController(EnterInvigilation enterInvigilation, LeaveInvigilation leaveInvigilation) {
        this.enterInvigilation = enterInvigilation;
        this.leaveInvigilation = leaveInvigilation;
    }

    @GetMapping(CertifPaths.INVIGILATION)
    ModelAndView form() {
        return page(EntryPage.BLANK, HttpStatus.OK);
    }

    @PostMapping(CertifPaths.INVIGILATION)
    ModelAndView enter(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            Optional<Person> person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new TypedEntry(number, code, name);
        if (!typed.hasName()) return refused(typed, "name", HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (enterInvigilation.enter(typed, person.map(Person::id), request.getRemoteAddr())) {
            case Entered(var session, var token) -> entered(session, token, request, response);
            case Unknown() -> refused(typed, "unknown", HttpStatus.UNPROCESSABLE_CONTENT);
            case IsCandidate() -> refused(typed, "candidate", HttpStatus.UNPROCESSABLE_CONTENT);
            case Finalised() -> refused(typed, "finalised", HttpStatus.GONE);
            case TooManyTries(var until) -> waiting(typed, until);
        };
    }

    @PostMapping(CertifPaths.ROOM_EXIT)
    ModelAndView leave(Invigilator invigilator, HttpServletRequest request, HttpServletResponse response) {
        leaveInvigilation.leave(invigilator);
        TokenCookie.INVIGILATOR.clear(request, response);
        return Done.to(CertifPaths.INVIGILATION, "done.room.left");
    }

    private static ModelAndView entered(
            ExamSessionId session, Token token, HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.INVIGILATOR.write(token, request, response);
        return Done.to(CertifPaths.room(session), "done.room.entered");
    }

    private static ModelAndView refused(TypedEntry typed, String refusal, HttpStatus status) {
        return page(new EntryPage(typed, refusal, Optional.empty()), status);
    }

    private static ModelAndView waiting(TypedEntry typed, Instant until) {
        return page(new EntryPage(typed, "toomany", Optional.of(until)), HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView page(EntryPage page, HttpStatus status) {
        return new ModelAndView("certif/invigilator/entry", Map.of("page", page), status);
    }
}
