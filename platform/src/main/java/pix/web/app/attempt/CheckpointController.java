package pix.web.app.attempt;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.AttemptProgress;
import pix.assessment.CurrentAttempt;
import pix.assessment.Gain.LevelUp;
import pix.assessment.Gains;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.app.attempt.CheckpointPage.LevelReached;
import pix.web.paths.AppPaths;

/** Every five answers, and at the end: how far, what was right, and the corrections. */
@Controller
class CheckpointController {

    private final CurrentAttempt current;
    private final AttemptProgress progress;
    private final AnswerLines lines;
    private final AttemptPages pages;
    private final Gains gains;
    private final RunningRelease release;

    CheckpointController(
            CurrentAttempt current,
            AttemptProgress progress,
            AnswerLines lines,
            AttemptPages pages,
            Gains gains,
            RunningRelease release) {
        this.current = current;
        this.progress = progress;
        this.lines = lines;
        this.pages = pages;
        this.gains = gains;
        this.release = release;
    }

    @GetMapping(AppPaths.CHECKPOINT)
    ModelAndView show(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (found.trail().isEmpty() || found.brief().purpose().checkpointEvery().isEmpty())
            throw new NotFound("checkpoint", attempt);
        return new ModelAndView("app/attempt/checkpoint", Map.of("page", page(found)));
    }

    private CheckpointPage page(Attempt attempt) {
        return new CheckpointPage(
                attempt.id(),
                pages.subject(attempt),
                progress.percent(attempt),
                levels(attempt),
                lines.last(attempt),
                !attempt.isOpen());
    }

    private List<LevelReached> levels(Attempt attempt) {
        return gains.since(attempt, attempt.lookedBackOn()).levelUps().stream()
                .map(this::level)
                .toList();
    }

    private LevelReached level(LevelUp up) {
        var competence = release.framework().competence(up.competence()).orElseThrow();
        return new LevelReached(Integer.parseInt(competence.area()), competence.name(), up.level());
    }
}
