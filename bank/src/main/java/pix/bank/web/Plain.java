package pix.bank.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as our small sites compare them: without case, accents, signs nor the plural's ending. */
public final class Plain {

    private Plain() {}

    /** The words of a text, one space between two. */
    public static String words(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("(\\w{3,})[sx]\\b", "$1")
                .strip();
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
