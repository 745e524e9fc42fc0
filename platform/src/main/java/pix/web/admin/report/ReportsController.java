package pix.web.admin.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.report.ReportFilter;
import pix.assessment.report.ReportState;
import pix.assessment.report.ReportViews;
import pix.bank.framework.FrameworkSkill;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.paths.AdminPaths;
import pix.web.ui.Choice;
import pix.web.ui.Filters;

/** The staff reads what learners report, with each question in front of them. */
@Controller
class ReportsController {

    static final String MINE = "moi";
    private static final String STATE = "etat";
    private static final String COMPETENCE = "competence";
    private static final String SKILL = "acquis";
    private static final String HANDLER = "qui";

    private final ReportViews reports;
    private final ReportLines lines;
    private final RunningRelease release;

    ReportsController(ReportViews reports, ReportLines lines, RunningRelease release) {
        this.reports = reports;
        this.lines = lines;
        this.release = release;
    }

    @GetMapping(AdminPaths.REPORTS)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent, Person person, Locale locale) {
        var filters = Filters.of(sent, STATE, COMPETENCE, SKILL, HANDLER, Filters.PAGE);
        var filter = new ReportFilter(
                filters.one(STATE, ReportState.class),
                skills(filters),
                Optional.of(person.id()).filter(_ -> filters.one(HANDLER).equals(MINE)));
        int total = reports.count(filter);
        int pages = Math.max(1, Math.ceilDiv(total, ReportViews.PAGE));
        int page = filters.number(Filters.PAGE, 1);
        if (page > pages) throw new NotFound("page", page);
        var shown = lines.of(reports.page(filter, page), locale);
        return new ModelAndView(
                "admin/report/index",
                Map.of("page", new ReportsPage(shown, total, page, pages, filters, competences(locale))));
    }

    /** A skill is named with its sign or without; one that does not exist has no reports. */
    private Optional<Set<Integer>> skills(Filters filters) {
        if (!filters.says(COMPETENCE, SKILL)) return Optional.empty();
        return Optional.of(release.framework()
                .skills()
                .filter(skill ->
                        !filters.says(COMPETENCE) || skill.skill().competence().equals(filters.one(COMPETENCE)))
                .filter(skill -> !filters.says(SKILL) || isNamed(skill, filters.one(SKILL)))
                .map(skill -> skill.skill().number())
                .collect(Collectors.toSet()));
    }

    private static boolean isNamed(FrameworkSkill skill, String typed) {
        return skill.name().replace("@", "").equalsIgnoreCase(typed.replace("@", ""));
    }

    private List<Choice> competences(Locale locale) {
        return release.framework()
                .competences()
                .map(each ->
                        new Choice(each.code(), each.code() + " " + each.name().in(locale.getLanguage())))
                .toList();
    }
}
