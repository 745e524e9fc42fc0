package pix.web.app.attempt;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.AttemptProgress;
import pix.assessment.CurrentAttempt;
import pix.shared.NotFound;

/** Every five answers, and at the end: how far, what was right, and the corrections. */
@Controller
@RequestMapping("/tests/{attempt}/bilan")
class CheckpointController {

    private final CurrentAttempt current;
    private final AttemptProgress progress;
    private final AnswerLines lines;
    private final AttemptPages pages;

    CheckpointController(CurrentAttempt current, AttemptProgress progress, AnswerLines lines, AttemptPages pages) {
        this.current = current;
        this.progress = progress;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable long attempt, @RequestParam Optional<Integer> niveau, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (found.trail().isEmpty() || found.brief().purpose().checkpointEvery().isEmpty())
            throw new NotFound("checkpoint", attempt);
        return new ModelAndView("app/attempt/checkpoint", Map.of("page", page(found, niveau)));
    }

    private CheckpointPage page(Attempt attempt, Optional<Integer> level) {
        return new CheckpointPage(
                attempt.id().value(),
                pages.subject(attempt),
                progress.percent(attempt),
                level,
                lines.last(attempt),
                !attempt.isOpen());
    }
}
