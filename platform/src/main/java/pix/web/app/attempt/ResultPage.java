package pix.web.app.attempt;

import java.util.List;
import java.util.OptionalInt;
import pix.assessment.AttemptId;
import pix.bank.framework.Text;
import pix.engine.scoring.Level;
import pix.web.app.attempt.CheckpointPage.AnswerLine;
import pix.web.app.learning.TopicToWorkOn;

/**
 * The end of the test of a competence: what it has brought, what that changes, what comes next and when.
 *
 * @param pixLeft to the next level, if it can be reached today
 * @param atHighestLevel nothing more can be won today
 */
public record ResultPage(
        AttemptId attempt,
        String code,
        Text competence,
        int level,
        int highestLevel,
        int pix,
        Brought brought,
        ProfileNow profile,
        OptionalInt pixLeft,
        OptionalInt daysBeforeRetry,
        OptionalInt daysBeforeReset,
        boolean atHighestLevel,
        List<TopicToWorkOn> work,
        List<AnswerLine> answers) {

    /**
     * What the test has brought in its competence.
     *
     * @param level that it has reached, if it is a higher one
     * @param pix more than before; fewer when a failure corrected what was taken for held
     */
    public record Brought(OptionalInt level, int pix, boolean certifiable) {}

    /** @param competences of level 1 or more. @param needed so many of them make it certifiable */
    public record ProfileNow(int pix, int competences, int needed) {}

    public int areaNumber() {
        return Integer.parseInt(code.substring(0, 1));
    }

    /** How far the way to the next level has been gone, in pix. */
    public int pixAhead() {
        return Level.PIX - pixLeft.orElse(0);
    }
}
