package pix.bank.families.spreadsheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pix.bank.question.Draw;

/** The rows that a learner is given: those written, then those drawn. */
final class Rows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Draw draw;
    private final List<Set<String>> taken = new ArrayList<>();

    private Rows(Draw draw) {
        this.draw = draw;
    }

    static List<List<String>> of(Worksheet sheet, Draw draw) {
        var rows = new ArrayList<>(sheet.rows());
        if (sheet.lines() != null) rows.addAll(new Rows(draw).drawn(sheet.lines()));
        return List.copyOf(rows);
    }

    private List<List<String>> drawn(Worksheet.Lines lines) {
        lines.columns().forEach(_ -> taken.add(new HashSet<>()));
        var rows = new ArrayList<List<String>>();
        var seen = new HashSet<List<String>>();
        while (rows.size() < lines.count()) {
            var row = row(lines.columns());
            if (seen.add(row)) rows.add(row);
        }
        if (lines.twice() == null) return rows;
        rows.addAll(draw.sample(rows, lines.twice()));
        return draw.shuffled(rows);
    }

    private List<String> row(List<Worksheet.Column> columns) {
        var row = new ArrayList<String>();
        for (int place = 0; place < columns.size(); place++) row.add(cell(columns.get(place), taken.get(place)));
        return List.copyOf(row);
    }

    private String cell(Worksheet.Column column, Set<String> others) {
        for (int tries = 0; tries < 1000; tries++) {
            var cell = cell(column);
            if (!Boolean.TRUE.equals(column.apart()) || others.add(cell)) return cell;
        }
        throw new IllegalArgumentException("a column has too few values to be all different");
    }

    private String cell(Worksheet.Column column) {
        if (column.of() != null) return draw.pick(column.of());
        if (column.whole() != null)
            return Integer.toString(
                    draw.between(column.whole().get(0), column.whole().get(1)));
        var days = requireNonNull(column.day(), "a column is of words, whole numbers or days");
        return between(days.get(0), days.get(1)).format(DAY);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(draw.between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
