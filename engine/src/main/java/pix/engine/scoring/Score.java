package pix.engine.scoring;

/**
 * What a learner has in one competence.
 *
 * @param exact the sum of the values of the held skills, without any ceiling
 */
public record Score(Points exact, Cap cap) {

    public static Score of(Points exact, int highestReachableLevel) {
        return new Score(exact, Cap.at(highestReachableLevel));
    }

    /** The pix shown: whole ones, up to the ceiling. */
    public int pix() {
        int whole = Math.toIntExact(exact.floor());
        return cap.limitsPix() ? Math.min(whole, cap.pix()) : whole;
    }

    /** One level for every 8 exact pix, up to the ceiling. */
    public int level() {
        int whole = Math.toIntExact(exact.floor()) / Level.PIX;
        return cap.limitsLevel() ? Math.min(whole, cap.level()) : whole;
    }

    public boolean isAtHighestLevel() {
        return level() >= cap.level();
    }

    /** Shown pix above those of the last full level, 0 to 7. */
    public int pixAhead() {
        return pix() % Level.PIX;
    }

    /** Pix still missing to the next level, 1 to 8. */
    public int pixLeft() {
        return Level.PIX - pixAhead();
    }

    /** The way gone to the next level, in per cent, not rounded. */
    public double percentage() {
        return percentage(Points.of(pixAhead()));
    }

    static double percentage(Points ahead) {
        return ahead.times(100).dividedBy(Level.PIX).toDouble();
    }
}
