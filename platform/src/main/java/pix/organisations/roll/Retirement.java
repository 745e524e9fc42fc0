package pix.organisations.roll;

/**
 * Whom an import takes off the roll.
 *
 * @param leaving how many
 * @param enrolled of how many who are there
 */
public record Retirement(int leaving, int enrolled) {

    /** More than half: rather a wrong file than a new year, so that somebody has to say yes. */
    boolean isOfMost() {
        return leaving > enrolled - leaving;
    }

    /** What was agreed to when others would leave is agreed to for fewer as well, not for more. */
    boolean isWithin(Retirement agreed) {
        return leaving <= agreed.leaving;
    }
}
