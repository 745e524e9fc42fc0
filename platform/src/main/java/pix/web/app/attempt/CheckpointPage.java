package pix.web.app.attempt;

import java.util.List;
import java.util.Optional;
import pix.web.ui.Outcome;

/**
 * A look back on the last answers.
 *
 * @param percent how far the test has gone
 * @param level when the last answer raised the level
 */
public record CheckpointPage(
        long attempt,
        Subject subject,
        int percent,
        Optional<Integer> level,
        List<AnswerLine> answers,
        boolean completed) {

    /** One answer, to be opened for its correction. */
    public record AnswerLine(int position, String title, Outcome outcome) {}

    public long right() {
        return answers.stream()
                .filter(answer -> answer.outcome() == Outcome.RIGHT)
                .count();
    }

    public String next() {
        return "/tests/" + attempt + (completed ? "/resultats" : "/question");
    }
}
