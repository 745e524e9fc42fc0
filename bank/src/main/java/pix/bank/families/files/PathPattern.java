package pix.bank.families.files;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pix.engine.writing.Letters;

/** Where a thing may stand: see {@link Goal}. */
record PathPattern(String written, boolean strict) {

    /** A path that leads nowhere is empty, and fits nothing. */
    boolean fits(String path) {
        return !path.isEmpty()
                && Arrays.stream(written.split("\\|"))
                        .anyMatch(one -> regex(one).matcher(written(path)).matches());
    }

    private Pattern regex(String one) {
        var regex = Arrays.stream(written(one.strip()).split("/"))
                .map(PathPattern::step)
                .collect(Collectors.joining("/"));
        return Pattern.compile(regex.replace(".*/", "(?:.*/)?"));
    }

    private static String step(String step) {
        return switch (step) {
            case "**" -> ".*";
            case "*" -> "[^/]+";
            default -> Pattern.quote(step);
        };
    }

    private String written(String text) {
        return strict ? text : Letters.unaccented(text).replaceAll("[\\s_’'-]+", " ");
    }
}
