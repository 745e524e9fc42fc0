package pix.engine.exam;

import pix.engine.scoring.Level;

/**
 * What a competence is worth, before the exam as the profile shows it or after the exam as it is certified.
 *
 * @param competence its code, such as 1.1
 * @param level from 0; {@link #UNCERTIFIED} when the exam did not confirm it
 * @param pix from 0
 */
public record Mark(String competence, int level, int pix) {

    /** The level of a competence that the exam did not confirm. */
    public static final int UNCERTIFIED = -1;

    /** The highest level that an exam certifies. */
    public static final int HIGHEST_LEVEL = 5;

    /** The highest pix of one competence: 40. */
    public static final int HIGHEST_PIX = HIGHEST_LEVEL * Level.PIX;

    /** Whether an exam may ask about it. */
    public boolean isCertifiable() {
        return level >= 1;
    }

    /** What the exam leaves of it; the ceilings apply last. */
    Mark after(LevelDecision decision) {
        return switch (decision) {
            case KEPT -> capped(level, pix);
            case DOWNGRADED -> capped(level - 1, pix - Level.PIX);
            case UNCERTIFIED -> new Mark(competence, UNCERTIFIED, 0);
        };
    }

    private Mark capped(int level, int pix) {
        return new Mark(competence, Math.min(level, HIGHEST_LEVEL), Math.min(pix, HIGHEST_PIX));
    }
}
