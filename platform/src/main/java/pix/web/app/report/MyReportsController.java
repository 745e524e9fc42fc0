package pix.web.app.report;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.report.ReadReplies;
import pix.assessment.report.ReportViews;
import pix.content.RunningRelease;
import pix.web.app.report.MyReportsPage.Line;
import pix.web.paths.AppPaths;

/** « Mes signalements »: shown once, an answer waits no more. */
@Controller
class MyReportsController {

    private final ReportViews reports;
    private final ReadReplies readReplies;
    private final RunningRelease release;

    MyReportsController(ReportViews reports, ReadReplies readReplies, RunningRelease release) {
        this.reports = reports;
        this.readReplies = readReplies;
        this.release = release;
    }

    @GetMapping(AppPaths.MY_REPORTS)
    ModelAndView index(Person person, Locale locale) {
        var lines = reports.of(person.id()).stream()
                .map(handled -> new Line(
                        handled,
                        release.skill(handled.report().challenge().skill())
                                .statement()
                                .in(locale.getLanguage())))
                .toList();
        readReplies.read(person.id());
        return new ModelAndView("app/report/mine", Map.of("page", new MyReportsPage(lines)));
    }
}
