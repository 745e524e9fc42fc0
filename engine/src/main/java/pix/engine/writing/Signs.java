package pix.engine.writing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Which signs nobody sees, and which ones stand for a sign of a plain keyboard. */
final class Signs {

    private static final String APOSTROPHES =
            "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u2035\u00B4\u02B9\u02BB\u02BC\u02BD"
                    + "\u02C8\u055A\u05F3\uA78C";
    private static final String QUOTATION_MARKS =
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u2036\u02BA\u05F4\u301D\u301E\u301F";
    private static final String MORE_DASHES = "\u2212\u02D7\u2043";
    private static final String NO_DASHES = "\u301C\u3030\u30A0";
    private static final char OPENING_GUILLEMET = '«';
    private static final char CLOSING_GUILLEMET = '»';

    /** What word processors make of several signs; slashes and stars of formulas. */
    private static final Map<Integer, String> SPELT_OUT = Map.of(
            (int) '…', "...", (int) '½', "1/2", (int) '¼', "1/4", (int) '¾', "3/4", 0x2044, "/", 0x2215, "/", 0x2217,
            "*", (int) '。', ".");

    private static final Map<Integer, String> PLAIN = table();

    private Signs() {}

    /** Format characters, variation selectors and what fonts draw nothing for: pasted along, or typed by a phone. */
    static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0000 && sign <= 0xE0FFF
                || sign >= 0x180B && sign <= 0x180F
                || sign >= 0xFFF0 && sign <= 0xFFF8
                || sign == 0x034F
                || sign == 0x17B4
                || sign == 0x17B5
                || sign == 0x2065
                || isFiller(sign);
    }

    /** An empty place in a Korean syllable. */
    private static boolean isFiller(int sign) {
        return sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0;
    }

    static boolean isSpace(int sign) {
        return Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    /** French puts a space inside its quotation marks, and phones put it there by themselves. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        boolean afterOpening = false;
        for (int sign : text.codePoints().toArray()) {
            if (afterOpening && sign == ' ') continue;
            if (sign == CLOSING_GUILLEMET) withoutSpacesAtTheEnd(plain);
            append(plain, sign);
            afterOpening = sign == OPENING_GUILLEMET;
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, int sign) {
        var known = PLAIN.get(sign);
        if (known != null) plain.append(known);
        else if (isDash(sign)) plain.append('-');
        else if (Character.isDigit(sign)) plain.append(Character.digit(sign, 10));
        else if (isDrawing(sign)) plain.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
        else plain.appendCodePoint(sign);
    }

    private static void withoutSpacesAtTheEnd(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
    }

    private static boolean isDash(int sign) {
        boolean isDash = Character.getType(sign) == Character.DASH_PUNCTUATION || MORE_DASHES.indexOf(sign) >= 0;
        return isDash && NO_DASHES.indexOf(sign) < 0;
    }

    /** A way to draw a letter or a sign that has a code of its own: of full or half width, joined, for formulas. */
    private static boolean isDrawing(int sign) {
        return sign >= 0xFF00 && sign <= 0xFFEF
                || sign >= 0xFE50 && sign <= 0xFEFF
                || sign >= 0xFB00 && sign <= 0xFDFF
                || sign >= 0x1D400 && sign <= 0x1D7FF;
    }

    private static Map<Integer, String> table() {
        var table = new HashMap<>(SPELT_OUT);
        APOSTROPHES.chars().forEach(sign -> table.put(sign, "'"));
        QUOTATION_MARKS.chars().forEach(sign -> table.put(sign, "\""));
        return Map.copyOf(table);
    }
}
