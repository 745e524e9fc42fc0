package pix.web.ui;

/** A hexagon drawn side by side: with six levels, each side is one. The figures are lengths along its outline. */
public record LevelRing(int level, int max) {

    private static final String SIDE = "0.86 0.14";
    /** The outline begins at a corner; a side begins a little after it. */
    public static final String START = "-0.07";

    /** The dashes of every side. */
    public String sides() {
        return SIDE;
    }

    /** The dashes of the sides already won, then nothing. */
    public String reached() {
        return (SIDE + " ").repeat(Math.min(level, max)) + "0 " + max;
    }
}
