package pix.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pix.engine.judging.Answer;

/** An answer as a line of text, for the log: a letter for its sort, then what was given; empty when it was skipped. */
public final class GivenText {

    private GivenText() {}

    public static String write(Optional<Answer> given) {
        return given.map(GivenText::write).orElse("");
    }

    private static String write(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> "t " + text;
            case Answer.Choices(var ids) ->
                "c " + ids.stream().map(GivenText::encode).collect(joining(","));
            case Answer.Fields(var values) ->
                "f "
                        + new TreeMap<>(values)
                                .entrySet().stream()
                                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                                        .collect(joining("&"));
        };
    }

    /** Empty for what was passed. */
    public static Optional<Answer> read(String text) {
        if (text.isEmpty()) return Optional.empty();
        var rest = text.substring(2);
        return Optional.of(
                switch (text.charAt(0)) {
                    case 't' -> new Answer.Text(rest);
                    case 'c' -> new Answer.Choices(split(rest, ","));
                    case 'f' -> new Answer.Fields(fields(rest));
                    default -> throw new IllegalStateException("not an answer of the log");
                });
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(separator)).map(GivenText::decode).toList();
    }

    private static Map<String, String> fields(String text) {
        var fields = new TreeMap<String, String>();
        if (text.isEmpty()) return fields;
        for (var field : text.split("&")) {
            int equals = field.indexOf('=');
            fields.put(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
