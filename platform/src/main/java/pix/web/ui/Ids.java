package pix.web.ui;

import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows that somebody ticked: each once, in the order they were sent. What is no id is nothing ticked. */
public record Ids(List<Long> values) {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    static Ids of(String... sent) {
        return new Ids(Stream.of(sent)
                .map(String::strip)
                .filter(ID.asMatchPredicate())
                .map(Long::valueOf)
                .distinct()
                .toList());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The same in a type that tells whose they are. */
    public <T> List<T> as(LongFunction<T> type) {
        return values.stream().map(type::apply).toList();
    }
}
