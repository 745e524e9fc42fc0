package pix.bank.families.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pix.engine.judging.AnswerKey;
import pix.engine.writing.Letters;

/** A table is right when each wanted column is there under a clear head, and each wanted row once, and nothing else. */
record FilledTrial(int columns, int rows, List<Blank.Wanted> goal) implements AnswerKey.Trial {

    @Override
    public boolean passes(Map<String, String> state) {
        var places = places(state);
        if (places.isEmpty()) return false;
        var filled = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> line(state, row))
                .filter(line -> line.stream().anyMatch(value -> !value.isEmpty()))
                .toList();
        return filled.size() == wantedRows() && everyRow(filled, places.get());
    }

    private int wantedRows() {
        return goal.getFirst().values().size();
    }

    private List<String> line(Map<String, String> state, int row) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(column -> plain(state.getOrDefault("cell." + row + "." + column, "")))
                .toList();
    }

    /** For each wanted column where it is, from nought; empty if one is missing or something more is there. */
    private Optional<List<Integer>> places(Map<String, String> state) {
        var heads = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> plain(state.getOrDefault("head." + column, "")))
                .toList();
        var places = new ArrayList<Integer>();
        for (var wanted : goal)
            IntStream.range(0, columns)
                    .filter(place -> !places.contains(place) && names(wanted).contains(heads.get(place)))
                    .findFirst()
                    .ifPresent(places::add);
        long named = heads.stream().filter(head -> !head.isEmpty()).count();
        return places.size() == goal.size() && named == goal.size() ? Optional.of(places) : Optional.empty();
    }

    private static List<String> names(Blank.Wanted wanted) {
        return wanted.head().stream().map(FilledTrial::plain).toList();
    }

    private boolean everyRow(List<List<String>> filled, List<Integer> places) {
        return IntStream.range(0, wantedRows())
                .allMatch(row -> filled.stream().anyMatch(line -> isRow(line, row, places)));
    }

    private boolean isRow(List<String> line, int row, List<Integer> places) {
        long used = line.stream().filter(value -> !value.isEmpty()).count();
        return used == goal.size()
                && IntStream.range(0, goal.size())
                        .allMatch(column -> Arrays.stream(
                                        goal.get(column).values().get(row).split("\\|"))
                                .map(FilledTrial::plain)
                                .anyMatch(line.get(places.get(column))::equals));
    }

    private static String plain(String text) {
        return Letters.unaccented(text).replaceAll("[\\s’'.\\-:]+", " ").strip();
    }
}
