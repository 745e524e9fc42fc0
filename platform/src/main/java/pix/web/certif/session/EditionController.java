package pix.web.certif.session;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.session.ChangeSession;
import pix.certification.session.CreateSession;
import pix.certification.session.SessionOutcome;
import pix.certification.session.SessionOutcome.Held;
import pix.certification.session.SessionOutcome.Kept;
import pix.certification.session.SessionOutcome.Unfit;
import pix.certification.session.TypedSession;
import pix.shared.SentForm;
import pix.web.certif.SessionHead;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;

/** A session is made, changed and deleted, and gets other codes. */
@Controller
class EditionController {

    private final CreateSession createSession;
    private final ChangeSession changeSession;
    private final SessionHeads heads;

    EditionController(CreateSession createSession, ChangeSession changeSession, SessionHeads heads) {
        this.createSession = createSession;
        this.changeSession = changeSession;
        this.heads = heads;
    }

    /** As the fields of the form are called. */
    @ModelAttribute
    static TypedSession typed(
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String invigilators,
            @RequestParam(defaultValue = "") String note) {
        return new TypedSession(site, room, name, date, time, invigilators, note);
    }

    @GetMapping(CertifPaths.NEW_SESSION)
    ModelAndView form(CentreMember member) {
        return page(new SessionForm(member, Optional.empty(), TypedSession.BLANK, Map.of()), HttpStatus.OK);
    }

    @PostMapping(CertifPaths.SESSIONS)
    ModelAndView create(
            CentreMember member, @ModelAttribute TypedSession typed, @RequestParam(defaultValue = "") String form) {
        var key = SentForm.id(form).orElseGet(UUID::randomUUID);
        return answer(
                createSession.create(member, typed, key), member, Optional.empty(), typed, "done.session.created");
    }

    @GetMapping(CertifPaths.EDITION)
    ModelAndView edit(CentreMember member, @PathVariable long session) {
        var head = heads.of(member, new ExamSessionId(session));
        if (!head.mayChange()) return held(head);
        var typed = TypedSession.of(head.line().session());
        return page(new SessionForm(member, Optional.of(new ExamSessionId(session)), typed, Map.of()), HttpStatus.OK);
    }

    @PostMapping(CertifPaths.EDITION)
    ModelAndView change(CentreMember member, @PathVariable long session, @ModelAttribute TypedSession typed) {
        var id = new ExamSessionId(session);
        return answer(changeSession.change(member, id, typed), member, Optional.of(id), typed, "done.session.changed");
    }

    @PostMapping(CertifPaths.CODES)
    ModelAndView renewCodes(CentreMember member, @PathVariable long session) {
        var id = new ExamSessionId(session);
        return changeSession.renewCodes(member, id) instanceof Held
                ? held(heads.of(member, id))
                : Done.to(CertifPaths.session(member.centre().id(), id), "done.session.codes");
    }

    @GetMapping(CertifPaths.DELETION)
    ModelAndView askBeforeDeleting(CentreMember member, @PathVariable long session) {
        var head = heads.of(member, new ExamSessionId(session));
        return head.mayChange() ? new ModelAndView("certif/session/deletion", Map.of("head", head)) : held(head);
    }

    @PostMapping(CertifPaths.DELETION)
    ModelAndView delete(CentreMember member, @PathVariable long session) {
        var id = new ExamSessionId(session);
        return changeSession.delete(member, id) instanceof Held
                ? held(heads.of(member, id))
                : Done.to(CertifPaths.sessions(member.centre().id()), "done.session.deleted");
    }

    private ModelAndView answer(
            SessionOutcome outcome,
            CentreMember member,
            Optional<ExamSessionId> session,
            TypedSession typed,
            String done) {
        return switch (outcome) {
            case Kept(var id) -> Done.to(CertifPaths.session(member.centre().id(), id), done);
            case Unfit(var faults) ->
                page(new SessionForm(member, session, typed, faults), HttpStatus.UNPROCESSABLE_CONTENT);
            case Held() -> held(heads.of(member, session.orElseThrow()));
        };
    }

    /** A test has begun: what stands is shown, with the reason. */
    private static ModelAndView held(SessionHead head) {
        return new ModelAndView("certif/session/held", Map.of("head", head), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(SessionForm form, HttpStatus status) {
        return new ModelAndView("certif/session/form", Map.of("form", form), status);
    }
}
