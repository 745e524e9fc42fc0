package pix.bank.families.records;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.web.Address;
import pix.engine.writing.Letters;

/** A query as a visitor writes it in the address of the page; columns are those of its tables. */
record VisitorQuery(Address address, List<String> columns) {

    static final String RESULT = "résultat";

    /** Empty when a table or a column is asked that is not there, or when two tables share no identifier. */
    static Optional<VisitorQuery> of(Address address, Map<String, DrawnTable> tables) {
        var first = tables.get(address.parameter("table"));
        if (first == null) return Optional.empty();
        var other = address.parameter("avec");
        var second = Optional.ofNullable(tables.get(other));
        if (!other.isEmpty() && second.filter(first::linksTo).isEmpty()) return Optional.empty();
        var linked = second.stream().flatMap(drawn -> drawn.table().headers().stream());
        var asked = new VisitorQuery(
                address,
                Stream.concat(first.table().headers().stream(), linked)
                        .distinct()
                        .toList());
        return asked.isClear() ? Optional.of(asked) : Optional.empty();
    }

    private boolean isClear() {
        return Stream.of("col1", "col2", "groupe", "de")
                        .map(address::parameter)
                        .allMatch(column -> column.isEmpty() || columns.contains(column))
                && (group().isEmpty() || isCount() || columns.contains(address.parameter("de")));
    }

    private String group() {
        return address.parameter("groupe");
    }

    private boolean isCount() {
        return !List.of("somme", "moyenne").contains(address.parameter("calcul"));
    }

    List<String> heads() {
        return group().isEmpty() ? columns : List.of(group(), RESULT);
    }

    /** What it finds, sorted. */
    List<List<String>> answered(Map<String, DrawnTable> tables) {
        var rows = rows(tables).stream()
                .filter(row -> fits(row, "1") && fits(row, "2"))
                .toList();
        var lines = group().isEmpty()
                ? rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                : grouped(rows).entrySet().stream().map(each -> List.of(each.getKey(), each.getValue()));
        int sorted = heads().indexOf(address.parameter("tri"));
        return sorted < 0 ? lines.toList() : lines.sorted(order(sorted)).toList();
    }

    private List<Map<String, String>> rows(Map<String, DrawnTable> tables) {
        var first = Objects.requireNonNull(tables.get(address.parameter("table")));
        var other = tables.get(address.parameter("avec"));
        return other == null ? first.records() : first.linked(other);
    }

    private boolean fits(Map<String, String> row, String number) {
        var column = address.parameter("col" + number);
        if (column.isEmpty()) return true;
        int compared = compare(
                row.getOrDefault(column, ""), address.parameter("val" + number).strip());
        return switch (address.parameter("signe" + number)) {
            case "≠" -> compared != 0;
            case ">" -> compared > 0;
            case "<" -> compared < 0;
            default -> compared == 0;
        };
    }

    private Map<String, String> grouped(List<Map<String, String>> rows) {
        var groups = rows.stream()
                .collect(groupingBy(
                        row -> row.getOrDefault(group(), ""),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()));
        var results = new LinkedHashMap<String, String>();
        groups.forEach((name, members) -> results.put(name, result(members)));
        return results;
    }

    private String result(List<Map<String, String>> rows) {
        if (isCount()) return Integer.toString(rows.size());
        var sum = rows.stream()
                .map(row ->
                        number(row.getOrDefault(address.parameter("de"), "")).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return address.parameter("calcul").equals("somme")
                ? sum.toPlainString()
                : sum.divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private Comparator<List<String>> order(int column) {
        Comparator<List<String>> order = (one, other) -> compare(one.get(column), other.get(column));
        return isDown() ? order.reversed() : order;
    }

    private boolean isDown() {
        return address.parameter("sens").equals("décroissant");
    }

    /** Numbers as numbers, all else as words without case nor accents. */
    static int compare(String one, String other) {
        var left = number(one);
        var right = number(other);
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : plain(one).compareTo(plain(other));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,12}([.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static String plain(String text) {
        return Letters.unaccented(text);
    }

    /** The query as a line of the language of bases. */
    String inWords() {
        var words = new StringBuilder("SELECT ");
        words.append(
                group().isEmpty()
                        ? "*"
                        : group() + ", " + (isCount() ? "COUNT(*)" : function() + "(" + address.parameter("de") + ")"));
        words.append(" FROM ").append(address.parameter("table"));
        if (!address.parameter("avec").isEmpty()) words.append(" JOIN ").append(address.parameter("avec"));
        var filters = Stream.of("1", "2")
                .filter(number -> !address.parameter("col" + number).isEmpty())
                .map(this::filter)
                .toList();
        if (!filters.isEmpty()) words.append(" WHERE ").append(String.join(" AND ", filters));
        if (!group().isEmpty()) words.append(" GROUP BY ").append(group());
        if (heads().contains(address.parameter("tri")))
            words.append(" ORDER BY ").append(address.parameter("tri")).append(isDown() ? " DESC" : "");
        return words.toString();
    }

    private String function() {
        return address.parameter("calcul").equals("somme") ? "SUM" : "AVG";
    }

    private String filter(String number) {
        return "%s %s '%s'"
                .formatted(
                        address.parameter("col" + number),
                        address.parameter("signe" + number),
                        address.parameter("val" + number));
    }
}
