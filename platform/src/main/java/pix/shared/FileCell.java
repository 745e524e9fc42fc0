package pix.shared;

import java.util.regex.Pattern;

/** A cell of a CSV that somebody sends, as it was meant. */
public final class FileCell {

    /** How words are kept from being converted, in the files that we write too: {@code ="6E1"}. */
    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

    private FileCell() {}

    public static String words(String cell) {
        var kept = KEPT.matcher(cell.strip());
        return kept.matches() ? kept.group(1) : cell;
    }
}
