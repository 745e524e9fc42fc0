package pix.campaigns.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pix.campaigns.Campaign;

/**
 * Whether a campaign that was sent may be done again: rule L5.6.
 *
 * @param isOpen the campaign is not archived, the participation not taken out, the learner still on the roll
 * @param resettable its profile allows starting from nothing
 */
public record RetryRule(
        boolean severalSendings,
        boolean isOpen,
        boolean resettable,
        Optional<Instant> sharedAt,
        double mastery,
        Instant now) {

    private static final Duration DELAY = Duration.ofDays(Campaign.DAYS_BETWEEN_SENDINGS);

    static RetryRule of(Campaign campaign, Participation latest, boolean onRoll, boolean resettable, Instant now) {
        return new RetryRule(
                campaign.severalSendings(),
                !campaign.isArchived() && !latest.isDeleted() && onRoll,
                resettable,
                latest.sharedAt(),
                latest.result().map(Result::mastery).orElse(0.0),
                now);
    }

    /** Whether trying what was missed again is offered at all, now or later. */
    public boolean isRetryOffered() {
        return isOffered() && mastery < 1;
    }

    public boolean canRetry() {
        return isRetryOffered() && secondsLeft().isEmpty();
    }

    /** Starting from nothing makes sense even when all is held. */
    public boolean canReset() {
        return isOffered() && resettable && secondsLeft().isEmpty();
    }

    /** How long until it may be done again; empty when one need not wait, or waits for nothing. */
    public Optional<Long> secondsLeft() {
        if (!isOffered() || mastery >= 1 && !resettable) return Optional.empty();
        return sharedAt.map(at -> Duration.between(now, at.plus(DELAY)).toSeconds())
                .filter(left -> left > 0);
    }

    /** Whether doing it again is allowed at all, whatever there is to gain. */
    public boolean isOffered() {
        return severalSendings && isOpen && sharedAt.isPresent();
    }
}
