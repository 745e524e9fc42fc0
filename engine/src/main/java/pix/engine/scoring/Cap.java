package pix.engine.scoring;

/**
 * How high a score may be shown.
 *
 * @param level the highest reachable level of a competence, a setting
 * @param limitsPix whether pix above it are hidden; lifted only for the staff's pages
 * @param limitsLevel whether levels above it are hidden; lifted only for the staff's pages
 */
public record Cap(int level, boolean limitsPix, boolean limitsLevel) {

    public static Cap at(int level) {
        return new Cap(level, true, true);
    }

    /** The most pix a competence can show: 48 at level 6. */
    public int pix() {
        return level * Level.PIX;
    }
}
