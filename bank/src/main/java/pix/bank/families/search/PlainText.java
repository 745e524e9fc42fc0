package pix.bank.families.search;

import java.util.regex.Pattern;

/** What remains of Markdown for who reads it as words. */
final class PlainText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*([-*]|\\d+\\.)\\s+");
    private static final Pattern SIGN = Pattern.compile("(?m)^\\s*(#+|>)\\s+|[*`\\\\]|\\|[-:| ]*|__");

    private PlainText() {}

    static String of(String markdown) {
        var text = LINK.matcher(markdown).replaceAll("$1");
        text = TAG.matcher(text).replaceAll(" ");
        text = ITEM.matcher(text).replaceAll("· ");
        return SIGN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
