package pix.web.app.attempt;

import java.util.List;
import java.util.OptionalInt;
import pix.assessment.AttemptId;
import pix.bank.framework.Text;
import pix.web.paths.AppPaths;
import pix.web.ui.Outcome;

/**
 * A look back on the last answers.
 *
 * @param percent how far the test has gone
 * @param levelSoFar of the competence, while the answers to come may still change it
 * @param levels those that the whole test has reached, once it is over
 */
public record CheckpointPage(
        AttemptId attempt,
        Subject subject,
        int percent,
        OptionalInt levelSoFar,
        List<LevelReached> levels,
        List<AnswerLine> answers,
        boolean completed) {

    /** A competence is at a higher level than before. */
    public record LevelReached(int area, Text competence, int level) {}

    /** One answer, to be opened for its correction. */
    public record AnswerLine(int position, String title, Outcome outcome) {}

    public long right() {
        return answers.stream()
                .filter(answer -> answer.outcome() == Outcome.RIGHT)
                .count();
    }

    public String next() {
        return completed ? AppPaths.attemptResults(attempt) : AppPaths.question(attempt);
    }
}
