package pix.live;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What pages look at while it moves.
 *
 * @param kind in one word, such as campaign
 * @param number which of that kind
 */
public record Subject(String kind, long number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\w+) (\\d{1,18})");

    /** As one process says it to the others. */
    String word() {
        return kind + " " + number;
    }

    /** Empty for what another release may say. */
    static Optional<Subject> of(String word) {
        return Optional.of(WRITTEN.matcher(word))
                .filter(found -> found.matches())
                .map(found -> new Subject(found.group(1), Long.parseLong(found.group(2))));
    }
}
