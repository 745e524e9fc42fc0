package pix.web.admin.report;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.assessment.report.ProblemReport;
import pix.assessment.report.ReportViews;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.admin.report.ReportsPage.Line;
import pix.web.paths.AdminPaths;

/** The staff reads what learners report, with each question in front of them. */
@Controller
class ReportsController {

    private final ReportViews reports;
    private final RunningRelease release;

    ReportsController(ReportViews reports, RunningRelease release) {
        this.reports = reports;
        this.release = release;
    }

    @GetMapping(AdminPaths.REPORTS)
    ModelAndView index(@RequestParam(defaultValue = "1") int page, Locale locale) {
        int pages = reports.pages();
        if (page < 1 || page > pages) throw new NotFound("page", page);
        var lines =
                reports.page(page).stream().map(report -> line(report, locale)).toList();
        return new ModelAndView("admin/report/index", Map.of("page", new ReportsPage(lines, page, pages)));
    }

    private Line line(ProblemReport report, Locale locale) {
        var skill = release.skill(report.challenge().skill());
        var shown = release.challenge(report.challenge())
                .filter(_ -> report.release().equals(release.id()));
        return new Line(
                report.id(),
                report.at(),
                skill.name(),
                report.challenge().variant(),
                shown.map(challenge -> challenge.title())
                        .orElse(skill.statement().in(locale.getLanguage())),
                shown.map(challenge -> Markdown.html(challenge.instruction())).orElse(""),
                shown.map(challenge -> challenge.correction().rightAnswer()).orElse(""),
                report.problem(),
                report.words(),
                report.device().name());
    }
}
