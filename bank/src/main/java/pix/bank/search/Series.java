package pix.bank.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same page many times: look-alikes, among which the right one has to be told.
 *
 * @param step days from the date of one page to that of the next, absent: none
 * @param columns each hole {@code [[name]]} takes the values of its column in turn; [[row]] is the number of the page
 */
public record Series(int count, @Nullable Integer step, Map<String, List<String>> columns, WrittenPage page) {

    public Stream<Doc> docs() {
        return IntStream.range(0, count)
                .mapToObj(row -> page.doc(page.date().plusDays((long) row * (step == null ? 0 : step)), values(row)));
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
