package pix.web.app.attempt;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.AttemptProgress;
import pix.assessment.CompetenceState;
import pix.assessment.CurrentAttempt;
import pix.assessment.Gain.LevelUp;
import pix.assessment.Gains;
import pix.assessment.Profiles;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
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
    private final Profiles profiles;
    private final RunningRelease release;

    CheckpointController(
            CurrentAttempt current,
            AttemptProgress progress,
            AnswerLines lines,
            AttemptPages pages,
            Gains gains,
            Profiles profiles,
            RunningRelease release) {
        this.current = current;
        this.progress = progress;
        this.lines = lines;
        this.pages = pages;
        this.gains = gains;
        this.profiles = profiles;
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
                levelSoFar(attempt),
                levels(attempt),
                lines.last(attempt),
                !attempt.isOpen());
    }

    /** At the end only: an answer that follows may still take a level back. */
    private List<LevelReached> levels(Attempt attempt) {
        if (attempt.isOpen()) return List.of();
        return gains.since(attempt, 0).levelUps().stream().map(this::level).toList();
    }

    private OptionalInt levelSoFar(Attempt attempt) {
        return switch (attempt.brief().purpose()) {
            case CompetenceTest(var code, var _)
            when attempt.isOpen() ->
                profiles.of(attempt.learner()).of(code).flatMap(CompetenceState::scorecard).stream()
                        .mapToInt(card -> card.score().level())
                        .filter(level -> level > 0)
                        .findFirst();
            case CompetenceTest _, TargetedTest _ -> OptionalInt.empty();
        };
    }

    private LevelReached level(LevelUp up) {
        var competence = release.framework().competence(up.competence()).orElseThrow();
        return new LevelReached(Integer.parseInt(competence.area()), competence.name(), up.level());
    }
}
