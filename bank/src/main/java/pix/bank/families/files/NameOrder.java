package pix.bank.families.files;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pix.engine.writing.Letters;

/** Names in the order of a list: without case and accents, numbers by their size. The page's twin is in {@code files/values.js}. */
final class NameOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        var a = pieces(one);
        var b = pieces(other);
        for (int place = 0; place < Math.min(a.size(), b.size()); place++) {
            int order = compared(a.get(place), b.get(place));
            if (order != 0) return order;
            if (!a.get(place).equals(b.get(place))) return one.compareTo(other);
        }
        return a.size() == b.size() ? one.compareTo(other) : a.size() - b.size();
    }

    private static List<String> pieces(String name) {
        return PIECE.matcher(Letters.unaccented(name))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int compared(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) return one.compareTo(other);
        var a = one.replaceFirst("^0+", "");
        var b = other.replaceFirst("^0+", "");
        return a.length() == b.length() ? a.compareTo(b) : a.length() - b.length();
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
