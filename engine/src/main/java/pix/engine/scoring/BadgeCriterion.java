package pix.engine.scoring;

import pix.engine.scoring.Stage.Threshold;

/**
 * What a badge, « résultat thématique », asks of the skills it is about.
 *
 * @param threshold per cent of them that must be held
 */
public record BadgeCriterion(int threshold) {

    private static final int WHOLE = 100;

    /** How far it is met, in whole per cent: 100 is met, and nothing less is shown as 100. */
    public int percentage(Mastery mastery) {
        if (isMet(mastery)) return WHOLE;
        return (int) Math.min(WHOLE - 1, Math.round(WHOLE * WHOLE * mastery.exactRate() / threshold));
    }

    /** As a stage with this threshold is reached: a rounded per cent is enough for neither. */
    public boolean isMet(Mastery mastery) {
        return new Threshold(threshold).isReached(mastery);
    }
}
