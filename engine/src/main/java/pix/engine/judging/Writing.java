package pix.engine.judging;

import java.util.function.IntPredicate;
import pix.engine.writing.Letters;
import pix.engine.writing.Typed;

/** The treatments that make two writings of one text equal. */
public final class Writing {

    private Writing() {}

    /** The text as the leniency compares it. */
    public static String treated(String text, Leniency leniency) {
        var treated = Typed.plain(text);
        if (leniency.form()) treated = Letters.spelt(form(treated));
        return leniency.signs() ? signs(treated) : treated;
    }

    /** T1: lower case, without accents or white space. */
    static String form(String text) {
        return kept(Letters.unaccented(text), sign -> !isWhite(sign));
    }

    /** T2: letters and digits of any script, and single spaces. */
    static String signs(String text) {
        var treated = new StringBuilder(text.length());
        text.codePoints().filter(Writing::isLetterDigitOrSpace).forEach(sign -> {
            boolean repeatsSpace = sign == ' ' && !treated.isEmpty() && treated.charAt(treated.length() - 1) == ' ';
            if (!repeatsSpace) treated.appendCodePoint(sign);
        });
        return treated.toString();
    }

    private static String kept(String text, IntPredicate isKept) {
        if (text.chars().allMatch(isKept)) return text;
        var kept = new StringBuilder(text.length());
        text.chars().filter(isKept).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static boolean isWhite(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isLetterDigitOrSpace(int sign) {
        return sign == ' ' || Character.isLetterOrDigit(sign) || isMark(sign);
    }

    /** Vowel signs of scripts that write them as marks belong to their words. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
