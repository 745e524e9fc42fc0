package pix.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of a table of cases: its first cell names it, the others are read by the name of their column. */
public record Row(Map<String, String> cells) {

    public String text(String column) {
        return Objects.requireNonNull(cells.get(column), () -> "no column " + column + " in " + cells);
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public int whole(String column) {
        return Integer.parseInt(text(column));
    }

    public double decimal(String column) {
        return Double.parseDouble(text(column));
    }

    public boolean isYes(String column) {
        return text(column).equals("yes");
    }

    /** The lines of a cell that holds several texts; blank lines do not count. */
    public List<String> lines(String column) {
        return text(column).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The words of a cell, parted by commas; a dash stands for none. */
    public List<String> list(String column) {
        var text = text(column);
        return text.equals("-") ? List.of() : Stream.of(text.split(" *, *")).toList();
    }

    @Override
    public String toString() {
        return text("#");
    }
}
