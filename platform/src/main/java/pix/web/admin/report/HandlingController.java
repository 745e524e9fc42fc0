package pix.web.admin.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.report.AnswerReport;
import pix.assessment.report.HandleReport;
import pix.assessment.report.HandleReport.Step;
import pix.assessment.report.ReportId;
import pix.assessment.report.ReportProblem;
import pix.assessment.report.ReportViews;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;

/** One report is taken in hand, answered, closed. */
@Controller
class HandlingController {

    private final ReportViews reports;
    private final ReportLines lines;
    private final HandleReport handleReport;
    private final AnswerReport answerReport;

    HandlingController(ReportViews reports, ReportLines lines, HandleReport handleReport, AnswerReport answerReport) {
        this.reports = reports;
        this.lines = lines;
        this.handleReport = handleReport;
        this.answerReport = answerReport;
    }

    @GetMapping(AdminPaths.REPORT)
    ModelAndView show(@PathVariable long report, Locale locale) {
        return page(new ReportId(report), "", "", locale, HttpStatus.OK);
    }

    @PostMapping(AdminPaths.REPORT_TAKING)
    ModelAndView take(@PathVariable long report, Person person) {
        return handle(new ReportId(report), person, Step.TAKE, "done.report.taken");
    }

    @PostMapping(AdminPaths.REPORT_CLOSING)
    ModelAndView close(@PathVariable long report, Person person) {
        return handle(new ReportId(report), person, Step.CLOSE, "done.report.closed");
    }

    @PostMapping(AdminPaths.REPORT_ANSWERS)
    ModelAndView answer(
            @PathVariable long report, @RequestParam(defaultValue = "") String reply, Person person, Locale locale) {
        var id = new ReportId(report);
        var words = reply.strip();
        if (words.isEmpty()) return refused(id, reply, "admin.reports.reply.missing", locale);
        if (words.length() > ReportProblem.LONGEST) return refused(id, reply, "report.error.long", locale);
        answerReport.answer(id, person.id(), words);
        return Done.to(AdminPaths.report(id), "done.report.answered");
    }

    private ModelAndView handle(ReportId id, Person person, Step step, String done) {
        handleReport.handle(id, person.id(), step);
        return Done.to(AdminPaths.report(id), done);
    }

    private ModelAndView refused(ReportId id, String reply, String error, Locale locale) {
        return page(id, reply, error, locale, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(ReportId id, String typed, String error, Locale locale, HttpStatus status) {
        var line = lines.of(List.of(reports.find(id)), locale).getFirst();
        return new ModelAndView("admin/report/show", Map.of("page", new HandledPage(line, typed, error)), status);
    }
}
