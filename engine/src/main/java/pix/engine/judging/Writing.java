package pix.engine.judging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** The treatments that make two writings of one text equal. */
public final class Writing {

    /** Drawn as one sign, typed as two where the keyboard lacks it, or the reverse; quotation marks, hyphens likewise. */
    private static final Map<Character, String> AS_TYPED = Map.ofEntries(
            Map.entry('œ', "oe"),
            Map.entry('æ', "ae"),
            Map.entry('ß', "ss"),
            Map.entry('ﬀ', "ff"),
            Map.entry('ﬁ', "fi"),
            Map.entry('ﬂ', "fl"),
            Map.entry('ﬃ', "ffi"),
            Map.entry('ﬄ', "ffl"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('‐', "-"),
            Map.entry('\u2011', "-"));

    private Writing() {}

    /** The text as the leniency compares it. */
    public static String treated(String text, Leniency leniency) {
        var treated = encoded(text);
        if (leniency.form()) treated = asTyped(form(treated));
        return leniency.signs() ? signs(treated) : treated;
    }

    /** One encoding for each letter and for each space of any width; nothing for what has no width. */
    static String encoded(String text) {
        if (isAscii(text)) return text;
        var encoded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.getType(sign) == Character.SPACE_SEPARATOR) encoded.append(' ');
            else if (!hasNoWidth(sign)) encoded.appendCodePoint(sign);
        });
        return encoded.toString();
    }

    /** T1: lower case, without accents or white space. */
    static String form(String text) {
        return kept(unaccented(text), sign -> !isWhite(sign));
    }

    /** Lower case, without accents. */
    static String unaccented(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) return lower;
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return Normalizer.normalize(kept(apart, sign -> sign < 0x300 || sign > 0x36F), Normalizer.Form.NFC);
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

    /** Ligatures, quotation marks and hyphens as a plain keyboard types them. */
    static String asTyped(String text) {
        if (isAscii(text)) return text;
        var typed = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            var plain = AS_TYPED.get(sign);
            if (plain == null) typed.append(sign);
            else typed.append(plain);
        }
        return typed.toString();
    }

    private static String kept(String text, IntPredicate isKept) {
        if (text.chars().allMatch(isKept)) return text;
        var kept = new StringBuilder(text.length());
        text.chars().filter(isKept).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
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

    /** Zero-width space, word joiner, byte order mark, soft hyphen: pasted along without being seen. */
    private static boolean hasNoWidth(int sign) {
        return sign == 0x200B || sign == 0x2060 || sign == 0xFEFF || sign == 0xAD;
    }
}
