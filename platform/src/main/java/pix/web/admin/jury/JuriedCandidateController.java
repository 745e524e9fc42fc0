package pix.web.admin.jury;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.jury.CandidateAct;
import pix.certification.jury.JudgeCandidate;
import pix.certification.jury.JuryDecision;
import pix.certification.jury.JuryDecisions;
import pix.certification.jury.JuryOutcome;
import pix.certification.jury.JuryViews;
import pix.certification.report.ReportId;
import pix.certification.report.Reports;
import pix.certification.seat.SeatViews;
import pix.shared.NotFound;
import pix.web.admin.jury.JuriedCandidatePage.Refused;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;

/** One candidate before the jury: their answers with every question as it was asked, what is reported, what is decided. */
@Controller
class JuriedCandidateController {

    private final JuryViews views;
    private final JuryDecisions decisions;
    private final JudgeCandidate judgeCandidate;
    private final ExamSheets sheets;
    private final SeatViews seats;
    private final Reports reports;
    private final AccountViews accounts;
    private final AuditLog journal;

    JuriedCandidateController(
            JuryViews views,
            JuryDecisions decisions,
            JudgeCandidate judgeCandidate,
            ExamSheets sheets,
            SeatViews seats,
            Reports reports,
            AccountViews accounts,
            AuditLog journal) {
        this.views = views;
        this.decisions = decisions;
        this.judgeCandidate = judgeCandidate;
        this.sheets = sheets;
        this.seats = seats;
        this.reports = reports;
        this.accounts = accounts;
        this.journal = journal;
    }

    @GetMapping(AdminPaths.JURIED_SEAT)
    ModelAndView show(@PathVariable long session, @PathVariable long seat, Person person) {
        var page = page(new ExamSessionId(session), new SeatId(seat), Optional.empty(), HttpStatus.OK);
        journal.add(Entry.of(ActKind.CANDIDATE_READ).by(person.id()).on("candidate " + session + "/" + seat));
        return page;
    }

    @PostMapping(AdminPaths.JURIED_DECISIONS)
    ModelAndView decide(
            @PathVariable long session,
            @PathVariable long seat,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            Person person) {
        var known = CandidateAct.typed(act).orElseThrow(() -> new NotFound("act", act));
        var outcome = judgeCandidate.decide(person.id(), new ExamSessionId(session), new SeatId(seat), known, reason);
        return told(new ExamSessionId(session), new SeatId(seat), outcome, act, reason, "done.jury." + known);
    }

    @PostMapping(AdminPaths.JURIED_REPORT)
    ModelAndView settle(
            @PathVariable long session,
            @PathVariable long seat,
            @PathVariable long report,
            @RequestParam(defaultValue = "") String reason,
            Person person) {
        var outcome = judgeCandidate.settle(
                person.id(), new ExamSessionId(session), new SeatId(seat), new ReportId(report), reason);
        return told(
                new ExamSessionId(session),
                new SeatId(seat),
                outcome,
                Long.toString(report),
                reason,
                "done.jury.SETTLED");
    }

    @GetMapping(AdminPaths.JURIED_QUESTION)
    ModelAndView question(@PathVariable long session, @PathVariable long seat, @PathVariable int position) {
        return question(new ExamSessionId(session), new SeatId(seat), position, "", "", HttpStatus.OK);
    }

    @PostMapping(AdminPaths.JURIED_NEUTRALISATIONS)
    ModelAndView neutralise(
            @PathVariable long session,
            @PathVariable long seat,
            @PathVariable int position,
            @RequestParam(defaultValue = "true") boolean counts,
            @RequestParam(defaultValue = "") String reason,
            Person person) {
        var exam = new ExamSessionId(session);
        var candidate = new SeatId(seat);
        var outcome = judgeCandidate.neutralise(person.id(), exam, candidate, position, !counts, reason);
        return switch (outcome) {
            case DONE, UNCHANGED ->
                Done.to(
                        AdminPaths.juriedQuestion(exam, candidate, position),
                        counts ? "done.jury.REINSTATED" : "done.jury.NEUTRALISED");
            case NOT_NOW, WITHOUT_RESULT, NO_REASON, TOO_LONG ->
                question(exam, candidate, position, reason, error(outcome), status(outcome));
        };
    }

    private ModelAndView told(
            ExamSessionId session, SeatId seat, JuryOutcome outcome, String what, String words, String done) {
        return switch (outcome) {
            case DONE, UNCHANGED -> Done.to(AdminPaths.juriedSeat(session, seat), done);
            case NOT_NOW, WITHOUT_RESULT, NO_REASON, TOO_LONG ->
                page(session, seat, Optional.of(new Refused(what, words, error(outcome))), status(outcome));
        };
    }

    static String error(JuryOutcome outcome) {
        return switch (outcome) {
            case DONE, UNCHANGED -> "";
            case NOT_NOW -> "jury.error.notnow";
            case WITHOUT_RESULT -> "jury.error.withoutresult";
            case NO_REASON -> "jury.error.noreason";
            case TOO_LONG -> "jury.error.toolong";
        };
    }

    static HttpStatus status(JuryOutcome outcome) {
        return switch (outcome) {
            case DONE, UNCHANGED -> HttpStatus.OK;
            case NOT_NOW, WITHOUT_RESULT -> HttpStatus.CONFLICT;
            case NO_REASON, TOO_LONG -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private ModelAndView question(
            ExamSessionId session, SeatId seat, int position, String typed, String error, HttpStatus status) {
        var page = sheets.page(session, seat, position, typed, error);
        return new ModelAndView("admin/jury/question", Map.of("page", page), status);
    }

    private ModelAndView page(ExamSessionId session, SeatId seat, Optional<Refused> refused, HttpStatus status) {
        var juried = views.seat(session, seat);
        var decided = decisions.of(session, seat);
        var people = decided.stream().map(JuryDecision::by).collect(toSet());
        var page = new JuriedCandidatePage(
                views.line(session),
                juried,
                seats.juried(session, seat),
                sheets.lines(session, seat),
                reports.of(session, seat),
                decided.reversed(),
                accounts.names(people),
                CandidateAct.open(decided),
                refused);
        return new ModelAndView("admin/jury/candidate", Map.of("page", page), status);
    }
}
