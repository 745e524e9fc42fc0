package pix.web.app.attempt;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.bank.framework.Device;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** Coming back to a test: at the question it was left at, or at its results. */
@Controller
class AttemptController {

    private final CurrentAttempt current;
    private final AttemptPages pages;
    private final AccountViews accounts;

    AttemptController(CurrentAttempt current, AttemptPages pages, AccountViews accounts) {
        this.current = current;
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping(AppPaths.ATTEMPT)
    View show(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (!found.isOpen()) return SeeOther.to(AppPaths.attemptResults(found.id()));
        return SeeOther.to(
                accounts.hasSeenInstructions(person.id())
                        ? AppPaths.question(found.id())
                        : AppPaths.rulesScreen(found.id(), 1));
    }

    @GetMapping(AppPaths.QUESTION)
    ModelAndView question(@PathVariable long attempt, Person person, Device device) {
        var found = current.on(device, person.id(), new AttemptId(attempt));
        return found.isOpen()
                ? pages.question(found)
                : new ModelAndView(SeeOther.to(AppPaths.attemptResults(found.id())));
    }

    /** The clock of a timed question starts when its learner says so. */
    @PostMapping(AppPaths.TIMER)
    View startTimer(@PathVariable long attempt, Person person) {
        var id = new AttemptId(attempt);
        current.startTimer(person.id(), id);
        return SeeOther.to(AppPaths.question(id));
    }
}
