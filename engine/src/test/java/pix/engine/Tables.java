package pix.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the tables of cases, which are Markdown so that anyone can read them. */
public final class Tables {

    private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Tables() {}

    /** The rows of the tables that have these columns among theirs. */
    public static Stream<Row> rows(String resource, String... columns) {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        for (var line : lines(resource)) {
            if (!line.startsWith("|")) header = List.of();
            else if (header.isEmpty()) header = cells(line);
            else if (!line.startsWith("|---")) rows.add(row(header, cells(line)));
        }
        var found = rows.stream()
                .filter(row -> Stream.of(columns).allMatch(row::has))
                .toList();
        if (found.isEmpty()) throw new IllegalArgumentException("no row in " + resource);
        return found.stream();
    }

    private static List<String> lines(String resource) {
        try (var stream = Tables.class.getResourceAsStream("/" + resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) throw new IllegalArgumentException("as many cells as columns: " + cells);
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < header.size(); column++) row.put(header.get(column), cells.get(column));
        return new Row(row);
    }

    /** A bar between backquotes is a text like any other. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.substring(1).toCharArray()) {
            if (sign == '`') quoted = !quoted;
            if (sign != '|' || quoted) cell.append(sign);
            else {
                cells.add(value(cell.toString().strip()));
                cell.setLength(0);
            }
        }
        return cells;
    }

    private static String value(String cell) {
        if (cell.equals("*(empty string)*")) return "";
        if (cell.length() < 2 || !cell.startsWith("`") || !cell.endsWith("`")) return cell;
        var text = cell.substring(1, cell.length() - 1);
        return CODE_POINT
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .replace("\\n", "\n")
                .replace("\\\\", "\\");
    }
}
