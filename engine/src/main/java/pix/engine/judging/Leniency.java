package pix.engine.judging;

/**
 * What is forgiven in a typed answer.
 *
 * @param form case, accents and white space (T1), and letters that a keyboard may lack (œ, ø)
 * @param signs everything but letters, digits and single spaces (T2), letters of any script
 * @param typing an edit distance of at most a quarter of what was typed (T3)
 */
public record Leniency(boolean form, boolean signs, boolean typing) {

    /** Not for years, codes and other short texts, where one wrong sign in four is another answer. */
    public static final Leniency ALL = new Leniency(true, true, true);

    /** Only what keyboards and clipboards do by themselves is forgiven: signs nobody sees, long dashes, curly quotation marks. */
    public static final Leniency NONE = new Leniency(false, false, false);

    /** Case, accents, spaces and signs are forgiven, spelling is not. */
    public static final Leniency SPELLED = new Leniency(true, true, false);

    /** Case, accents and spaces are forgiven, signs and spelling are not: for addresses, commands and operators. */
    public static final Leniency FORM = new Leniency(true, false, false);
}
