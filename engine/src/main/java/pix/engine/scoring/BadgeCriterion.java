package pix.engine.scoring;

/**
 * What a badge, « résultat thématique », asks of the skills it is about.
 *
 * @param threshold per cent of them that must be held
 */
public record BadgeCriterion(int threshold) {

    private static final int WHOLE = 100;

    /** How far it is met, in whole per cent: 100 is met. */
    public int percentage(Mastery mastery) {
        return (int) Math.min(WHOLE, Math.round(WHOLE * WHOLE * mastery.exactRate() / threshold));
    }

    public boolean isMet(Mastery mastery) {
        return percentage(mastery) == WHOLE;
    }
}
