package pix.bank.families.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.question.Draw;
import pix.engine.writing.Letters;

/** Draws the rows of a table; without planted faults no two rows are about the same thing. */
final class Filling {

    private static final int FIRST_NUMBER = 101;

    private final Base.Sheet sheet;
    private final Map<String, DrawnTable> known;
    private final Draw draw;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int number = FIRST_NUMBER;

    Filling(Base.Sheet sheet, Map<String, DrawnTable> known, Draw draw) {
        this.sheet = sheet;
        this.known = known;
        this.draw = draw;
    }

    DrawnTable drawn() {
        while (rows.size() < sheet.rows()) {
            var row = row();
            if (taken.add(subject(row)) || sheet.faults() == null) rows.add(row);
        }
        var odd = sheet.faults() == null ? "" : spoil(sheet.faults());
        var headers = sheet.columns().stream().map(Base.Column::name).toList();
        return new DrawnTable(new Table(sheet.sheet(), headers, rows), odd);
    }

    private List<Cell> row() {
        return new ArrayList<>(sheet.columns().stream().map(this::cell).toList());
    }

    private Cell cell(Base.Column column) {
        if (column.code() != null) return Cell.of(column.code() + number++);
        if (column.all() != null)
            return Cell.of(column.all().get(rows.size() % column.all().size()));
        if (column.words() != null) return Cell.of(draw.pick(column.words()));
        if (column.amounts() != null)
            return Cell.of(
                    draw.between(column.amounts().get(0), column.amounts().get(1)));
        if (column.refers() != null) return reference(column.refers(), column.orphans());
        var days = Objects.requireNonNull(column.days(), column.name());
        int length = (int) ChronoUnit.DAYS.between(days.get(0), days.get(1));
        return Cell.of(days.get(0).plusDays(draw.between(0, length)));
    }

    private Cell reference(String table, @Nullable Integer orphans) {
        var rows = Objects.requireNonNull(known.get(table), table).table().rows();
        var identifier = draw.pick(rows).getFirst();
        boolean isLost = orphans != null && draw.chance(orphans);
        return isLost
                ? Cell.of(DrawnTable.text(identifier).replaceAll("\\d+", "9") + draw.between(10, 99))
                : identifier;
    }

    private static String subject(List<Cell> row) {
        return String.join("|", row.stream().skip(1).map(DrawnTable::text).toList());
    }

    /** Twice the same, twice alike, and a value that cannot be: all of them in different rows, never the first. */
    private String spoil(Base.Faults faults) {
        var victims = draw.sample(List.copyOf(rows.subList(1, rows.size())), faults.same() + faults.alike() + 1);
        for (int place = 0; place < faults.same() + faults.alike(); place++) {
            var copy = new ArrayList<>(victims.get(place));
            copy.set(0, cell(sheet.columns().getFirst()));
            if (place >= faults.same()) copy.set(1, Cell.of(otherwise(DrawnTable.text(copy.get(1)))));
            rows.add(draw.between(0, rows.size()), copy);
        }
        return faults.odd() == null ? "" : odd(victims.getLast(), faults.odd());
    }

    private String otherwise(String text) {
        return draw.chance(50) ? text.toUpperCase(Locale.FRENCH) : Letters.unaccented(text);
    }

    private String odd(List<Cell> victim, Map<String, String> odd) {
        var headers = sheet.columns().stream().map(Base.Column::name).toList();
        odd.forEach((column, value) -> victim.set(headers.indexOf(column), value(value)));
        return DrawnTable.text(victim.getFirst());
    }

    private static Cell value(String text) {
        if (text.matches("-?\\d+")) return Cell.of(Long.parseLong(text));
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Cell.of(LocalDate.parse(text)) : Cell.of(text);
    }
}
