package pix.web.app.attempt;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import pix.accounts.Person;
import pix.accounts.RememberInstructionsSeen;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** The four screens of rules before a first test, shown once. */
@Controller
class RulesController {

    private final CurrentAttempt current;
    private final RememberInstructionsSeen seen;
    private final AttemptPages pages;

    RulesController(CurrentAttempt current, RememberInstructionsSeen seen, AttemptPages pages) {
        this.current = current;
        this.seen = seen;
        this.pages = pages;
    }

    @GetMapping(AppPaths.RULES_SCREEN)
    ModelAndView show(@PathVariable long attempt, @PathVariable int screen, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (screen < 1 || screen > RulesPage.SCREENS) throw new NotFound("rules", screen);
        int every = found.brief().purpose().checkpointEvery().orElseThrow(() -> new NotFound("rules", screen));
        return new ModelAndView(
                "app/attempt/rules", Map.of("page", new RulesPage(found.id(), pages.subject(found), screen, every)));
    }

    /** All read: the first question comes. */
    @PostMapping(AppPaths.RULES)
    View create(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        seen.remember(person.id());
        return SeeOther.to(AppPaths.question(found.id()));
    }
}
