package pix.web.app.profile;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.ResetCompetence;
import pix.assessment.StartAttempt;
import pix.assessment.StartOutcome.Ready;
import pix.assessment.StartOutcome.Refused;
import pix.bank.framework.Device;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** The page of one competence, from which its test is started, resumed, tried again, or reset. */
@Controller
class CompetenceController {

    private final CompetencePages pages;
    private final StartAttempt startAttempt;
    private final ResetCompetence resetCompetence;

    CompetenceController(CompetencePages pages, StartAttempt startAttempt, ResetCompetence resetCompetence) {
        this.pages = pages;
        this.startAttempt = startAttempt;
        this.resetCompetence = resetCompetence;
    }

    @GetMapping(AppPaths.COMPETENCE)
    ModelAndView show(@PathVariable String code, Person person, Locale locale) {
        return page(code, person, locale, Optional.empty(), OK);
    }

    @PostMapping(AppPaths.COMPETENCE_TESTS)
    ModelAndView start(@PathVariable String code, Person person, Device device, Locale locale) {
        return switch (startAttempt.start(person.id(), code, device)) {
            case Ready(var attempt) -> redirect(AppPaths.attempt(attempt));
            case Refused(var reason, var _) ->
                page(code, person, locale, Optional.of("competence.refused." + reason), CONFLICT);
        };
    }

    @PostMapping(AppPaths.COMPETENCE_RESET)
    ModelAndView reset(@PathVariable String code, Person person, Locale locale) {
        return resetCompetence.reset(person.id(), code)
                ? redirect(AppPaths.competence(code))
                : page(code, person, locale, Optional.of("competence.refused.reset"), CONFLICT);
    }

    private ModelAndView page(String code, Person person, Locale locale, Optional<String> notice, HttpStatus status) {
        var page = pages.page(person.id(), code, locale.getLanguage(), notice);
        return new ModelAndView("app/profile/competence", Map.of("page", page), status);
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView(SeeOther.to(path));
    }
}
