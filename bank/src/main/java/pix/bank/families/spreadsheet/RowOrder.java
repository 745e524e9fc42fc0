package pix.bank.families.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import pix.bank.families.spreadsheet.Worksheet.Goal;

/** Are the right rows there, in the right order, the right ones shown? Rows are counted from 0, headers first. */
record RowOrder(List<List<String>> rows, Goal goal) {

    boolean isRight(List<Integer> kept, String shown) {
        return areKept(kept) && areSorted(kept) && areShown(kept, shown);
    }

    /** The rows as they should stand; those that the order asked for does not part stay as they were. */
    List<Integer> right() {
        var rest = IntStream.range(1, rows.size()).boxed();
        return (Boolean.TRUE.equals(goal.distinct()) ? rest.filter(this::isFirst) : rest)
                .sorted(this::compare)
                .toList();
    }

    private boolean isFirst(int row) {
        return rows.subList(1, row).stream().noneMatch(rows.get(row)::equals);
    }

    /** The numbers of the rows that a filter should leave to be seen, of those kept. */
    String shown(List<Integer> kept) {
        if (goal.filter() == null) return numbers(kept);
        var grid = Grid.of(rows);
        var filter = goal.filter();
        return numbers(kept.stream()
                .filter(row -> grid.reckon(Grid.moved(filter, 0, row - 1)).holds())
                .toList());
    }

    static String numbers(List<Integer> kept) {
        return kept.stream().map(row -> Integer.toString(row + 1)).collect(joining(" "));
    }

    private boolean areKept(List<Integer> kept) {
        if (!Boolean.TRUE.equals(goal.distinct())) return kept.size() == rows.size() - 1;
        var seen = new HashSet<List<String>>();
        return kept.stream().allMatch(row -> seen.add(rows.get(row))) && seen.containsAll(rows.subList(1, rows.size()));
    }

    /** Without an order asked for, any will do. */
    private boolean areSorted(List<Integer> kept) {
        return goal.sort() == null
                || IntStream.range(1, kept.size())
                        .allMatch(place -> compare(kept.get(place - 1), kept.get(place)) <= 0);
    }

    private int compare(int one, int other) {
        var keys = goal.sort() == null ? List.<String>of() : goal.sort();
        for (var key : keys) {
            int column = Ref.of(key.charAt(0) + "1").column();
            int order = Value.compare(cell(one, column), cell(other, column));
            if (order != 0) return key.endsWith("-") ? -order : order;
        }
        return 0;
    }

    private Value cell(int row, int column) {
        return Value.typed(rows.get(row).get(column));
    }

    private boolean areShown(List<Integer> kept, String shown) {
        return goal.filter() == null || shown(kept).equals(shown);
    }
}
