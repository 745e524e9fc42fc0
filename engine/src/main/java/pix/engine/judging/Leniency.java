package pix.engine.judging;

/**
 * What is forgiven in a typed answer.
 *
 * @param form case, accents and white space (T1), and how a ligature, a quotation mark or a hyphen was typed
 * @param signs everything but letters, digits and single spaces (T2), letters of any script
 * @param typing an edit distance of at most a quarter of what was typed (T3)
 */
public record Leniency(boolean form, boolean signs, boolean typing) {

    /** Not for years, codes and other short texts, where one wrong sign in four is another answer. */
    public static final Leniency ALL = new Leniency(true, true, true);

    /** Only how a letter or a space is encoded is forgiven. */
    public static final Leniency NONE = new Leniency(false, false, false);

    /** Case, accents, spaces and signs are forgiven, spelling is not. */
    public static final Leniency SPELLED = new Leniency(true, true, false);

    /** Case, accents and spaces are forgiven, signs and spelling are not: for addresses, commands and operators. */
    public static final Leniency FORM = new Leniency(true, false, false);
}
