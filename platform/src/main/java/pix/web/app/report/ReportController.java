package pix.web.app.report;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.report.Problem;
import pix.assessment.report.ReportProblem;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;

/** Reporting a problem with the question being asked, or with one that was answered. */
@Controller
class ReportController {

    private final CurrentAttempt current;
    private final ReportProblem reportProblem;
    private final RunningRelease release;

    ReportController(CurrentAttempt current, ReportProblem reportProblem, RunningRelease release) {
        this.current = current;
        this.reportProblem = reportProblem;
        this.release = release;
    }

    @GetMapping(AppPaths.NEW_REPORT)
    ModelAndView form(
            @PathVariable long attempt, @RequestParam(name = "reponse") Optional<Integer> answered, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        var page = page(found, answered.orElse(found.position()), "", "", Map.of(), false);
        return view(page, OK);
    }

    @PostMapping(AppPaths.REPORTS)
    ModelAndView create(
            @PathVariable long attempt,
            @RequestParam(defaultValue = "0") int position,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "") String words,
            Person person,
            Device device) {
        var found = current.find(person.id(), new AttemptId(attempt));
        var errors = errors(problem, words);
        var page = page(found, position, problem, words, errors, errors.isEmpty());
        if (!errors.isEmpty()) return view(page, UNPROCESSABLE_CONTENT);
        var isKept = reportProblem.report(found, position, Problem.valueOf(problem), words.strip(), device);
        if (isKept) return view(page, CREATED);
        var tooMany = Map.of("words", "report.error.toomany");
        return view(page(found, position, problem, words, tooMany, false), TOO_MANY_REQUESTS);
    }

    private static Map<String, String> errors(String problem, String words) {
        var errors = new LinkedHashMap<String, String>();
        if (Arrays.stream(Problem.values()).noneMatch(each -> each.name().equals(problem)))
            errors.put("problem", "report.error.problem");
        if (words.isBlank()) errors.put("words", "report.error.words");
        if (words.length() > ReportProblem.LONGEST) errors.put("words", "report.error.long");
        return errors;
    }

    private ReportPage page(
            Attempt attempt, int position, String problem, String words, Map<String, String> errors, boolean sent) {
        var title = reportProblem
                .challenge(attempt, position)
                .flatMap(release::challenge)
                .orElseThrow(() -> new NotFound("question", position))
                .title();
        var corrected =
                position < attempt.position() && attempt.brief().purpose().isExplained();
        return new ReportPage(attempt.id(), position, title, corrected, problem, words, errors, sent);
    }

    private static ModelAndView view(ReportPage page, HttpStatus status) {
        return new ModelAndView("app/report/" + (page.sent() ? "sent" : "new"), Map.of("page", page), status);
    }
}
