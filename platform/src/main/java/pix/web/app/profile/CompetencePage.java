package pix.web.app.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pix.assessment.AttemptId;
import pix.web.app.campaign.ResetLoss;

/**
 * One competence: where the learner stands, and what may be done now.
 *
 * @param pixLeft to the next level, if it can be reached today
 * @param start the key of the button that starts, goes on or tries again; empty when nothing of it may be done now
 * @param daysBeforeRetry when it is too early to try again
 * @param started its own test is open
 * @param loss what a reset would take away; empty when it may not be reset now
 * @param lastAttempt the test whose answers can be read again
 * @param notice the key of a word to say above
 */
public record CompetencePage(
        String code,
        String name,
        String about,
        String area,
        int level,
        int highestLevel,
        int pix,
        OptionalInt pixLeft,
        int percent,
        boolean coming,
        boolean atHighestLevel,
        Optional<String> start,
        OptionalInt daysBeforeRetry,
        boolean started,
        Optional<ResetLoss> loss,
        OptionalInt daysBeforeReset,
        Optional<AttemptId> lastAttempt,
        List<String> topics,
        Optional<String> notice) {

    public int areaNumber() {
        return Integer.parseInt(code.substring(0, 1));
    }
}
