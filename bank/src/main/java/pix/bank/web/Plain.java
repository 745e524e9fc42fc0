package pix.bank.web;

import java.util.Arrays;
import java.util.List;
import pix.engine.writing.Letters;

/** Words as our small sites compare them: without case, accents, signs nor the plural's ending. */
public final class Plain {

    /** A word of this length or more may stand in the plural. */
    private static final int LONG_ENOUGH = 4;

    /** The plain letter of each letter of the Latin alphabets: thousands of texts are compared while a scene is made. */
    private static final char[] LATIN = new char[0x250];

    static {
        for (char letter = 0; letter < LATIN.length; letter++)
            LATIN[letter] = decomposed(Character.toString(letter)).charAt(0);
    }

    private Plain() {}

    /** The text in small letters without accents. */
    public static String letters(String text) {
        var plain = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter >= LATIN.length) return decomposed(text);
            plain.append(LATIN[letter]);
        }
        return plain.toString();
    }

    /** The words of a text, one space between two. */
    public static String words(String text) {
        var letters = letters(text);
        var words = new StringBuilder(letters.length());
        int start = 0;
        for (int place = 0; place <= letters.length(); place++) {
            if (place < letters.length() && isInWord(letters.charAt(place))) continue;
            if (place > start) add(words, letters, start, place);
            start = place + 1;
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String letters, int start, int end) {
        char last = letters.charAt(end - 1);
        boolean plural = end - start >= LONG_ENOUGH && (last == 's' || last == 'x');
        if (!words.isEmpty()) words.append(' ');
        words.append(letters, start, plural ? end - 1 : end);
    }

    private static boolean isInWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static String decomposed(String text) {
        var plain = Letters.unaccented(text);
        return plain.isEmpty() ? text : plain;
    }

    /** One word or several in a row. */
    public static boolean holds(String text, String phrase) {
        return (' ' + words(text) + ' ').contains(' ' + words(phrase) + ' ');
    }

    /** What stands between commas or semicolons, blanks left out. */
    public static List<String> list(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(each -> !words(each).isEmpty())
                .toList();
    }
}
