package pix.web.paths;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriUtils;

/** A pattern that a controller answers, such as {@code /orga/{organisation:\d{1,18}}/eleves}. */
final class Route {

    private Route() {}

    /** The address of one page: the variables of the pattern, in their order, give way to values. */
    static String filled(String pattern, Object... values) {
        var address = new StringBuilder();
        int filled = 0;
        int from = 0;
        for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
            address.append(pattern, from, brace).append(UriUtils.encode(String.valueOf(values[filled]), UTF_8));
            filled++;
            from = endOfVariable(pattern, brace);
        }
        return address.append(pattern, from, pattern.length()).toString();
    }

    /** A variable may hold braces itself, in what it may look like. */
    private static int endOfVariable(String pattern, int brace) {
        int open = 0;
        for (int at = brace; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '{') open++;
            if (pattern.charAt(at) == '}' && --open == 0) return at + 1;
        }
        throw new IllegalArgumentException(pattern);
    }
}
