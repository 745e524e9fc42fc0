package pix.bank.families.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows an address asks of a table: equal to, from, to, sorted, a page of them. */
record RowFilter(List<String> columns, Map<String, String> asked) {

    static final int MOST_LINES = 50;
    private static final int LINES = 5;
    private static final List<String> PAGING = List.of("tri", "limite", "page");

    /** What the service answers instead of rows; a parameter that is not known would otherwise be taken for heard. */
    Optional<String> fault() {
        return asked.keySet().stream()
                .filter(name -> !known().contains(name))
                .findFirst()
                .map(name -> "paramètre inconnu : " + name)
                .or(() -> columns.contains(sorted()) ? Optional.empty() : Optional.of("tri inconnu : " + sorted()))
                .or(() -> PAGING.stream()
                        .skip(1)
                        .filter(name -> !asked.getOrDefault(name, "1").matches("[1-9]\\d{0,3}"))
                        .findFirst()
                        .map(name -> name + " attend un nombre, à partir de 1"));
    }

    List<String> known() {
        var known = new ArrayList<String>();
        for (var column : columns) known.addAll(List.of(column, column + "_min", column + "_max"));
        known.addAll(PAGING);
        return known;
    }

    Map<String, Object> answer(List<Map<String, String>> rows) {
        var found = rows.stream().filter(this::fits).sorted(order()).toList();
        int lines = Math.min(number("limite", LINES), MOST_LINES);
        int page = number("page", 1);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("total", found.size());
        answer.put("page", page);
        answer.put("pages", (found.size() + lines - 1) / lines);
        answer.put(
                "lignes",
                found.stream()
                        .skip((page - 1L) * lines)
                        .limit(lines)
                        .map(RowFilter::typed)
                        .toList());
        return answer;
    }

    /** Numbers as numbers. */
    private static Map<String, Object> typed(Map<String, String> row) {
        var typed = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> typed.put(column, value.matches("-?\\d{1,12}") ? Long.valueOf(value) : value));
        return typed;
    }

    private boolean fits(Map<String, String> row) {
        return columns.stream().allMatch(column -> {
            var value = row.getOrDefault(column, "");
            return (!asked.containsKey(column) || VisitorQuery.compare(value, wanted(column)) == 0)
                    && (!asked.containsKey(column + "_min")
                            || VisitorQuery.compare(value, wanted(column + "_min")) >= 0)
                    && (!asked.containsKey(column + "_max")
                            || VisitorQuery.compare(value, wanted(column + "_max")) <= 0);
        });
    }

    private String wanted(String name) {
        return asked.getOrDefault(name, "").strip();
    }

    private Comparator<Map<String, String>> order() {
        var column = sorted();
        Comparator<Map<String, String>> order =
                (one, other) -> VisitorQuery.compare(one.getOrDefault(column, ""), other.getOrDefault(column, ""));
        return wanted("tri").startsWith("-") ? order.reversed() : order;
    }

    /** The rows stand in the order of their identifiers unless another is asked. */
    private String sorted() {
        var named = wanted("tri").replaceFirst("^-", "");
        return named.isEmpty() ? columns.getFirst() : named;
    }

    private int number(String name, int unsaid) {
        return asked.containsKey(name) ? Integer.parseInt(asked.getOrDefault(name, "")) : unsaid;
    }
}
