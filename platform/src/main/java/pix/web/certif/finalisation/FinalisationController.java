package pix.web.certif.finalisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.finalisation.FinalisationOutcome;
import pix.certification.finalisation.FinalisationSheet;
import pix.certification.finalisation.FinalisationViews;
import pix.certification.finalisation.FinaliseSession;
import pix.certification.finalisation.TypedClosings;
import pix.engine.exam.AbortReason;
import pix.web.certif.SessionHead;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;

/** How a session went is typed, kept, looked at once more, and confirmed. */
@Controller
class FinalisationController {

    private final SessionHeads heads;
    private final FinalisationViews views;
    private final FinaliseSession finaliseSession;

    FinalisationController(SessionHeads heads, FinalisationViews views, FinaliseSession finaliseSession) {
        this.heads = heads;
        this.views = views;
        this.finaliseSession = finaliseSession;
    }

    @GetMapping(CertifPaths.FINALISATION)
    ModelAndView show(CentreMember member, @PathVariable long session) {
        var head = heads.of(member, new ExamSessionId(session));
        return page(head, views.sheet(new ExamSessionId(session)), Optional.empty(), false);
    }

    /** @param reportOn the number of a candidate whose reports are wanted next; else the last look before the end is */
    @PostMapping(CertifPaths.FINALISATION)
    ModelAndView say(
            CentreMember member,
            @PathVariable long session,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String reportOn) {
        var id = new ExamSessionId(session);
        var head = heads.of(member, id);
        var sheet = views.sheet(id);
        var typed = typed(sheet, fields);
        if (typed.isTooLong()) return page(head, sheet, Optional.of(typed), true);
        if (finaliseSession.say(member, id, typed) != FinalisationOutcome.DONE) return over(head, id);
        var wanted = sheet.seats().stream()
                .filter(seat -> seat.id().toString().equals(reportOn))
                .findFirst();
        var centre = member.centre().id();
        if (wanted.isPresent())
            return new ModelAndView("redirect:"
                    + CertifPaths.seatReports(centre, id, wanted.get().id()));
        var kept = views.sheet(id);
        return kept.unexplained().isEmpty() && !kept.seats().isEmpty()
                ? new ModelAndView("redirect:" + CertifPaths.finalisationCheck(centre, id))
                : page(head, kept, Optional.empty(), true);
    }

    @GetMapping(CertifPaths.FINALISATION_CHECK)
    ModelAndView check(CentreMember member, @PathVariable long session) {
        var id = new ExamSessionId(session);
        var head = heads.of(member, id);
        var sheet = views.sheet(id);
        if (sheet.finalisedAt().isPresent()
                || sheet.seats().isEmpty()
                || !sheet.unexplained().isEmpty())
            return new ModelAndView(
                    "redirect:" + CertifPaths.finalisation(member.centre().id(), id));
        return new ModelAndView(
                "certif/finalisation/check",
                Map.of("page", new FinalisationPage(head, sheet, Optional.empty(), false)));
    }

    /** Somebody may have finished, or begun, since the page was shown: the page is shown again then. */
    @PostMapping(CertifPaths.FINALISATION_CHECK)
    ModelAndView finalise(CentreMember member, @PathVariable long session) {
        var id = new ExamSessionId(session);
        var head = heads.of(member, id);
        return switch (finaliseSession.finalise(member, id)) {
            case DONE -> Done.to(CertifPaths.session(member.centre().id(), id), "done.session.finalised");
            case FINALISED_BEFORE -> over(head, id);
            case NOBODY_STARTED, UNEXPLAINED -> page(head, views.sheet(id), Optional.empty(), true);
        };
    }

    private static TypedClosings typed(FinalisationSheet sheet, Map<String, String> fields) {
        var reasons = new HashMap<SeatId, AbortReason>();
        var seen = new HashSet<SeatId>();
        for (var seat : sheet.seats()) {
            reason(fields.getOrDefault(FinalisationPage.reasonField(seat), ""))
                    .ifPresent(reason -> reasons.put(seat.id(), reason));
            if (fields.containsKey(FinalisationPage.seenField(seat))) seen.add(seat.id());
        }
        return new TypedClosings(reasons, seen, fields.getOrDefault("comment", ""));
    }

    private static Optional<AbortReason> reason(String word) {
        return Stream.of(AbortReason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }

    private ModelAndView over(SessionHead head, ExamSessionId session) {
        var page = page(head, views.sheet(session), Optional.empty(), false);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(
            SessionHead head, FinalisationSheet sheet, Optional<TypedClosings> typed, boolean isChecked) {
        var page = new FinalisationPage(head, sheet, typed, isChecked);
        var template = sheet.finalisedAt().isPresent() ? "certif/finalisation/over" : "certif/finalisation/form";
        return new ModelAndView(
                template, Map.of("page", page), isChecked ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
