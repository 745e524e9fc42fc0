package pix.engine.judging;

/**
 * What is forgiven in a typed answer.
 *
 * @param form case, accents and white space (T1)
 * @param signs everything but letters, digits and single spaces (T2)
 * @param typing an edit distance of at most a quarter of what was typed (T3)
 */
public record Leniency(boolean form, boolean signs, boolean typing) {

    public static final Leniency ALL = new Leniency(true, true, true);
    public static final Leniency NONE = new Leniency(false, false, false);

    /** Case, accents, spaces and signs are forgiven, spelling is not. */
    public static final Leniency SPELLED = new Leniency(true, true, false);
}
