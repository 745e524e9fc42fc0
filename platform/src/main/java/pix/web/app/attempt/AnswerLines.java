package pix.web.app.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pix.assessment.Answered;
import pix.assessment.Attempt;
import pix.content.RunningRelease;
import pix.web.app.attempt.CheckpointPage.AnswerLine;

/** The answers of an attempt as a list: verdict and title, without asking the log. */
@Component
class AnswerLines {

    private final RunningRelease release;

    AnswerLines(RunningRelease release) {
        this.release = release;
    }

    /** None where answers are not explained. */
    List<AnswerLine> all(Attempt attempt) {
        return from(attempt, 0);
    }

    /** Those since the checkpoint before, fewer at the end. */
    List<AnswerLine> last(Attempt attempt) {
        return from(attempt, attempt.lookedBackOn());
    }

    private List<AnswerLine> from(Attempt attempt, int first) {
        if (!attempt.brief().purpose().isExplained()) return List.of();
        var trail = attempt.trail();
        return IntStream.range(first, trail.size())
                .mapToObj(index -> line(index + 1, trail.get(index)))
                .toList();
    }

    private AnswerLine line(int position, Answered answer) {
        var title = release.challenge(answer.challenge())
                .map(challenge -> challenge.title())
                .orElseGet(() ->
                        release.skill(answer.challenge().skill()).statement().fr());
        return new AnswerLine(position, title, Outcomes.of(answer.verdict()));
    }
}
