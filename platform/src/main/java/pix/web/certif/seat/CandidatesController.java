package pix.web.certif.seat;

import java.util.Map;
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
import pix.certification.seat.CentreRoll;
import pix.certification.seat.RemovalOutcome.Closed;
import pix.certification.seat.RemovalOutcome.Removed;
import pix.certification.seat.RemovalOutcome.Started;
import pix.certification.seat.RemoveSeat;
import pix.certification.seat.SeatViews;
import pix.shared.NotFound;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;

/** The candidates of a session, and those who leave it. */
@Controller
class CandidatesController {

    private final SeatViews seats;
    private final CentreRoll roll;
    private final RemoveSeat removeSeat;
    private final SessionHeads heads;

    CandidatesController(SeatViews seats, CentreRoll roll, RemoveSeat removeSeat, SessionHeads heads) {
        this.seats = seats;
        this.roll = roll;
        this.removeSeat = removeSeat;
        this.heads = heads;
    }

    @GetMapping(CertifPaths.CANDIDATES)
    ModelAndView index(CentreMember member, @PathVariable long session, @RequestParam(defaultValue = "1") String page) {
        var id = new ExamSessionId(session);
        int count = seats.count(member, id);
        int pages = Math.max(1, Math.ceilDiv(count, SeatViews.SIZE));
        if (!page.matches("[1-9]\\d{0,5}") || Integer.parseInt(page) > pages) throw new NotFound("page", page);
        int number = Integer.parseInt(page);
        var shown = seats.page(member, id, number);
        var school = roll.organisation(member.centre());
        var readiness = school.map(each -> roll.readiness(each, shown)).orElse(Map.of());
        return new ModelAndView(
                "certif/seat/list",
                Map.of(
                        "page",
                        new CandidatesPage(
                                heads.of(member, id), school.isPresent(), shown, readiness, count, number, pages)));
    }

    @GetMapping(CertifPaths.CANDIDATE_REMOVAL)
    ModelAndView askBeforeRemoving(CentreMember member, @PathVariable long session, @PathVariable long seat) {
        var id = new ExamSessionId(session);
        var found = seats.seat(member, id, new SeatId(seat));
        var head = heads.of(member, id);
        if (!head.maySeat()) return closed(head.member(), id);
        if (found.hasStarted()) return started(member, id);
        return new ModelAndView("certif/seat/removal", Map.of("head", head, "seat", found));
    }

    @PostMapping(CertifPaths.CANDIDATE_REMOVAL)
    ModelAndView remove(CentreMember member, @PathVariable long session, @PathVariable long seat) {
        var id = new ExamSessionId(session);
        return switch (removeSeat.remove(member, id, new SeatId(seat))) {
            case Removed() -> Done.to(CertifPaths.candidates(member.centre().id(), id), "done.candidate.removed");
            case Started() -> started(member, id);
            case Closed() -> closed(member, id);
        };
    }

    private ModelAndView started(CentreMember member, ExamSessionId id) {
        return refused(member, id, true);
    }

    private ModelAndView closed(CentreMember member, ExamSessionId id) {
        return refused(member, id, false);
    }

    private ModelAndView refused(CentreMember member, ExamSessionId id, boolean hasStarted) {
        return new ModelAndView(
                "certif/seat/refused",
                Map.of("head", heads.of(member, id), "hasStarted", hasStarted),
                HttpStatus.CONFLICT);
    }
}
