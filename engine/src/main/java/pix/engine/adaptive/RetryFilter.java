package pix.engine.adaptive;

import java.time.Duration;
import java.time.Instant;
import pix.engine.knowledge.Knowledge;

/**
 * What a retry does not ask again: what is held, and what was missed too recently.
 *
 * @param delay how old a failure must be to be asked again
 */
public record RetryFilter(Duration delay) {

    /** Four days, for competences and for campaigns. */
    public static final RetryFilter USUAL = new RetryFilter(Duration.ofDays(4));

    /**
     * The knowledge a retry starts from; failures exactly as old as the delay are already left out.
     *
     * @param started when the attempt was created, so that it asks the same from its first to its last question
     */
    public Knowledge keep(Knowledge knowledge, Instant started) {
        return knowledge.keep(evidence ->
                evidence.isHeld() || Duration.between(evidence.at(), started).compareTo(delay) < 0);
    }
}
