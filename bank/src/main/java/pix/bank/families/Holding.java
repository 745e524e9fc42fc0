package pix.bank.families;

import java.util.List;
import java.util.regex.Pattern;
import pix.engine.writing.Letters;

/** Whether somebody's own sentence holds what it had to: capitals, accents and spaces do not count. */
public final class Holding {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Holding() {}

    public static boolean one(List<String> wanted, String text) {
        var bare = bare(text);
        return wanted.stream().map(Holding::bare).anyMatch(each -> stands(each, bare));
    }

    /** « 8 h 15 » does not stand in « 18 h 15 ». */
    private static boolean stands(String wanted, String text) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
            if (!cuts(text, at) && !cuts(text, at + wanted.length())) return true;
        return false;
    }

    /** Between two figures of one number. */
    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at));
    }

    private static String bare(String text) {
        return SPACES.matcher(Letters.unaccented(text).replace('’', '\'')).replaceAll("");
    }
}
