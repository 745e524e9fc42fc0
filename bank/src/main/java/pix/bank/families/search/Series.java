package pix.bank.families.search;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same page many times: look-alikes, among which the right one has to be told.
 *
 * @param step days from the date of one page to that of the next, absent: none
 * @param columns each hole {@code [[name]]} takes the values of its column in turn; [[row]] is the number of the page, and
 *     a column named date gives each page its day
 */
public record Series(int count, @Nullable Integer step, Map<String, List<String>> columns, WrittenPage page) {

    Stream<Doc> docs() {
        return IntStream.range(0, count).mapToObj(row -> {
            var values = values(row);
            return page.doc(date(row, values), values);
        });
    }

    private LocalDate date(int row, Map<String, String> values) {
        if (values.containsKey("date")) return LocalDate.parse(values.getOrDefault("date", ""));
        return page.date().plusDays((long) row * (step == null ? 0 : step));
    }

    private Map<String, String> values(int row) {
        var values = columns.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().get(row % entry.getValue().size())));
        values.put("row", Integer.toString(row + 1));
        return values;
    }
}
