package pix.shared;

import java.util.regex.Pattern;

/** The heading of a column as people retype it: neither case, accents, signs nor what stands in brackets make another. */
public final class Heading {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=.?\"?", Pattern.CASE_INSENSITIVE);

    private Heading() {}

    /** A spreadsheet may write its separator on a line before the headings. */
    public static boolean isSeparatorLine(String line) {
        return SEPARATOR_LINE.matcher(line.strip()).matches();
    }

    public static boolean areSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** What two writings of one heading have in common. */
    public static String key(String heading) {
        return PlainName.of(heading.replaceAll("\\([^)]*\\)", ""));
    }
}
