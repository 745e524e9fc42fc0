package pix.web.app.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.assessment.AttemptId;
import pix.bank.framework.Text;
import pix.campaigns.Campaign;
import pix.campaigns.participation.RetryRule;
import pix.web.app.learning.TopicToWorkOn;

/**
 * What a parcours showed, before and after it is sent.
 *
 * @param percent of the targeted skills that are held
 * @param attempt whose answers can be read again
 * @param sentAt empty while it is not sent
 * @param sendsAtEnd what is done again is sent by itself at the end
 * @param loss what starting from nothing would take away; empty when it may not be done now
 * @param thanks it was sent just now
 */
public record ResultsPage(
        Campaign campaign,
        Text title,
        String organisation,
        AttemptId attempt,
        int percent,
        int held,
        int targeted,
        int stage,
        int stages,
        List<Line> competences,
        List<BadgeLine> badges,
        List<TopicToWorkOn> work,
        Optional<Instant> sentAt,
        RetryRule again,
        boolean sendsAtEnd,
        Optional<ResetLoss> loss,
        boolean thanks,
        Optional<String> problem) {

    /** One competence of the parcours. */
    public record Line(String code, Text name, int percent, int held, int targeted) {}

    /** @param percent how far it is earned */
    public record BadgeLine(int area, Text name, int percent, boolean earned) {}

    /** Whole days, a started one counting whole. */
    public long daysLeft() {
        return again.secondsLeft().map(left -> Math.ceilDiv(left, 86_400L)).orElse(0L);
    }
}
