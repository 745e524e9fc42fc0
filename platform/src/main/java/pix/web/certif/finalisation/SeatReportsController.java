package pix.web.certif.finalisation;

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
import pix.certification.finalisation.FinalisationViews;
import pix.certification.finalisation.ReportCandidate;
import pix.certification.finalisation.ReportOutcome;
import pix.certification.finalisation.ReportOutcome.Held;
import pix.certification.finalisation.ReportOutcome.Told;
import pix.certification.finalisation.ReportOutcome.Unfit;
import pix.certification.report.ReportId;
import pix.certification.report.Reports;
import pix.certification.report.TypedReport;
import pix.certification.report.TypedReport.Fault;
import pix.certification.report.TypedReport.Field;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;

/** What happened to a candidate is reported, by the codes of the paper. */
@Controller
class SeatReportsController {

    private final SessionHeads heads;
    private final FinalisationViews views;
    private final Reports reports;
    private final ReportCandidate reportCandidate;

    SeatReportsController(
            SessionHeads heads, FinalisationViews views, Reports reports, ReportCandidate reportCandidate) {
        this.heads = heads;
        this.views = views;
        this.reports = reports;
        this.reportCandidate = reportCandidate;
    }

    @GetMapping(CertifPaths.SEAT_REPORTS)
    ModelAndView show(CentreMember member, @PathVariable long session, @PathVariable long seat) {
        return page(member, session, seat, TypedReport.BLANK, Map.of(), HttpStatus.OK);
    }

    @PostMapping(CertifPaths.NEW_SEAT_REPORT)
    ModelAndView add(
            CentreMember member,
            @PathVariable long session,
            @PathVariable long seat,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String text) {
        var typed = new TypedReport(code, question, text);
        var outcome = reportCandidate.report(member, new ExamSessionId(session), new SeatId(seat), typed);
        return told(outcome, member, session, seat, typed, "done.report.added");
    }

    @PostMapping(CertifPaths.SEAT_REPORT_REMOVAL)
    ModelAndView remove(
            CentreMember member, @PathVariable long session, @PathVariable long seat, @PathVariable long report) {
        var outcome =
                reportCandidate.takeBack(member, new ExamSessionId(session), new SeatId(seat), new ReportId(report));
        return told(outcome, member, session, seat, TypedReport.BLANK, "done.report.removed");
    }

    private ModelAndView told(
            ReportOutcome outcome, CentreMember member, long session, long seat, TypedReport typed, String done) {
        return switch (outcome) {
            case Told() ->
                Done.to(
                        CertifPaths.seatReports(member.centre().id(), new ExamSessionId(session), new SeatId(seat)),
                        done);
            case Unfit(var faults) -> page(member, session, seat, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
            case Held() -> page(member, session, seat, typed, Map.of(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            CentreMember member,
            long session,
            long seat,
            TypedReport typed,
            Map<Field, Fault> faults,
            HttpStatus status) {
        var id = new ExamSessionId(session);
        var head = heads.of(member, id);
        var candidate = views.seat(id, new SeatId(seat));
        var page = new SeatReportsPage(head, candidate, reports.of(id, candidate.id()), typed, faults);
        return new ModelAndView("certif/finalisation/reports", Map.of("page", page), status);
    }
}
