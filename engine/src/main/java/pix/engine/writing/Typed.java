package pix.engine.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it came from a keyboard, a clipboard or a file, without what these add or replace by themselves. */
public final class Typed {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** What is seen of it: one encoding for each letter, one for each space of any width, no sign that nobody sees. */
    public static String seen(String text) {
        if (isAscii(text)) return text;
        var seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> !Signs.isUnseen(sign))
                .forEach(sign -> seen.appendCodePoint(Signs.isSpace(sign) ? ' ' : sign));
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** What is seen of it on one line, without blanks around and one between two words: a name, a cell. */
    public static String line(String text) {
        return BLANKS.matcher(seen(text)).replaceAll(" ").strip();
    }

    /**
     * What is seen of it, as a plain keyboard types it: one dash, one apostrophe, one quotation mark, western digits, and no
     * sign of half or full width.
     */
    public static String plain(String text) {
        return isAscii(text) ? text : Signs.plain(seen(text));
    }

    /** An identifier or a code: plain, without blanks, in capital letters. */
    public static String code(String text) {
        return BLANKS.matcher(plain(text)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
