package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.families.spreadsheet.Worksheet.Goal;
import pix.engine.judging.AnswerKey;

/**
 * Judges what a sheet has become by reckoning it again. A formula is tried on other numbers too: one that is right by
 * accident, or that holds a typed number, does not stay right.
 */
record SheetTrial(List<List<String>> rows, Goal goal) implements AnswerKey.Trial {

    private static final int OTHER_NUMBERS = 3;
    private static final int MOST_SETTINGS = 2000;

    @Override
    public boolean passes(Map<String, String> state) {
        if (state.size() > MOST_SETTINGS) return false;
        return keptRows(state).map(kept -> passes(state, kept)).orElse(false);
    }

    private boolean passes(Map<String, String> state, List<Integer> kept) {
        var expected = expected();
        var made = made(state, kept);
        return leavesTheRest(state, kept, expected.keySet())
                && isRight(made, expected)
                && formatted(state)
                && new RowOrder(rows, goal).isRight(kept, state.getOrDefault("shown", ""))
                && all(goal.exactly()).entrySet().stream()
                        .allMatch(each -> each.getValue().contains(state.getOrDefault(each.getKey(), "")));
    }

    private static <V> Map<String, V> all(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    /** The rows below the headers, in the order they stand; nothing when the state names rows that are not. */
    private Optional<List<Integer>> keptRows(Map<String, String> state) {
        var kept = new ArrayList<Integer>();
        for (var number : state.getOrDefault("order", "").split(" ")) {
            if (!number.matches("\\d{1,4}")) return Optional.empty();
            int row = Integer.parseInt(number);
            if (row < 2 || row > rows.size() || kept.contains(row - 1)) return Optional.empty();
            kept.add(row - 1);
        }
        return Optional.of(kept);
    }

    private List<List<String>> ordered(List<Integer> kept) {
        var ordered = new ArrayList<>(List.of(rows.getFirst()));
        kept.forEach(row -> ordered.add(rows.get(row)));
        return ordered;
    }

    private Grid made(Map<String, String> state, List<Integer> kept) {
        var contents = new HashMap<>(Grid.of(ordered(kept)).contents());
        typed(state).forEach(contents::put);
        return new Grid(contents);
    }

    private static Map<Ref, String> typed(Map<String, String> state) {
        var typed = new HashMap<Ref, String>();
        state.forEach((setting, content) -> {
            if (setting.startsWith("cell.") && Ref.isName(setting.substring(5)))
                typed.put(Ref.of(setting.substring(5)), Value.trimmed(content));
        });
        return typed;
    }

    /** Each cell that is expected, with what should be in it. */
    private Map<Ref, String> expected() {
        var expected = new HashMap<Ref, String>();
        all(goal.cells()).forEach((names, content) -> {
            var cells = Ref.range(names);
            var first = cells.getFirst();
            for (var cell : cells)
                expected.put(cell, Grid.moved(content, cell.column() - first.column(), cell.row() - first.row()));
        });
        return expected;
    }

    private boolean leavesTheRest(Map<String, String> state, List<Integer> kept, Set<Ref> expected) {
        var before = Grid.of(ordered(kept));
        return typed(state).entrySet().stream()
                .filter(each -> !expected.contains(each.getKey()))
                .allMatch(each -> before.content(each.getKey()).isEmpty()
                        || before.content(each.getKey()).equals(each.getValue()));
    }

    private static boolean isRight(Grid made, Map<Ref, String> expected) {
        var shouldBe = new HashMap<>(made.contents());
        shouldBe.putAll(expected);
        for (int round = 0; round <= OTHER_NUMBERS; round++)
            if (!areSame(
                    OtherNumbers.of(made, expected, round),
                    OtherNumbers.of(new Grid(shouldBe), expected, round),
                    expected)) return false;
        return true;
    }

    private static boolean areSame(Grid made, Grid right, Map<Ref, String> expected) {
        return expected.entrySet().stream()
                .allMatch(each -> (!each.getValue().startsWith("=")
                                || made.content(each.getKey()).startsWith("="))
                        && isSame(made.value(each.getKey()), right.value(each.getKey())));
    }

    private static boolean isSame(Value one, Value other) {
        if (one instanceof Value.Num(var number) && other instanceof Value.Num(var right))
            return Math.abs(number - right) <= 1e-9 * Math.max(1, Math.abs(right));
        if (one instanceof Value.Text(var text) && other instanceof Value.Text(var right))
            return Value.bare(text).equals(Value.bare(right));
        return one.equals(other);
    }

    private boolean formatted(Map<String, String> state) {
        var wanted = new HashSet<String>();
        for (var each : all(goal.formats()).entrySet())
            for (var ref : Ref.range(each.getKey())) {
                wanted.add("format." + ref.name());
                if (!each.getValue().equals(state.getOrDefault("format." + ref.name(), ""))) return false;
            }
        return goal.formats() == null
                || state.keySet().stream()
                        .filter(setting -> setting.startsWith("format."))
                        .allMatch(wanted::contains);
    }
}
