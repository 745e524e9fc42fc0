package pix.bank.loader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time of day in all the ways people write it: 8 h 05, 08:05, 8h05min, 8 heures 05. */
final class Hours {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?(?:h|:|heures) ?(\\d{2})");

    private Hours() {}

    /** The texts that are accepted, and the other ways of those that are times. */
    static List<String> withAllWays(List<String> accepted) {
        return Stream.concat(accepted.stream(), accepted.stream().flatMap(Hours::ways))
                .distinct()
                .toList();
    }

    private static Stream<String> ways(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) return Stream.of();
        int hour = Integer.parseInt(time.group(1));
        var minutes = time.group(2);
        return Stream.of(Integer.toString(hour), "%02d".formatted(hour)).flatMap(written -> ways(written, minutes));
    }

    private static Stream<String> ways(String hour, String minutes) {
        var exact =
                minutes.equals("00") ? Stream.of(hour + " h", hour + " heures", hour + " heure") : Stream.<String>of();
        return Stream.concat(
                exact,
                Stream.of(
                                "%s h %s",
                                "%s:%s",
                                "%s h %s min",
                                "%s heures %s",
                                "%s heures et %s minutes",
                                "%s heures %s minutes",
                                "%s heure %s")
                        .map(way -> way.formatted(hour, minutes)));
    }
}
