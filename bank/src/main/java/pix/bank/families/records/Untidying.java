package pix.bank.families.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.question.Draw;

/** Writes the cells of some columns as many hands would: spaces, capitals, two units, dates of three forms. All of it is text. */
record Untidying(Base.Sheet sheet, Draw draw) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH));

    boolean isNeeded() {
        return sheet.columns().stream().anyMatch(Untidying::isUntidy);
    }

    Table of(Table tidy) {
        var rows = tidy.rows().stream().map(this::row).toList();
        return new Table(tidy.name(), tidy.headers(), rows);
    }

    private List<Cell> row(List<Cell> row) {
        var written = new ArrayList<Cell>();
        for (int column = 0; column < row.size(); column++)
            written.add(cell(sheet.columns().get(column), row.get(column)));
        return written;
    }

    private Cell cell(Base.Column column, Cell cell) {
        if (!isUntidy(column)) return cell;
        return Cell.of(
                switch (cell) {
                    case Cell.Words(var text) -> words(text);
                    case Cell.Amount(var amount) -> amount(column, amount.longValueExact());
                    case Cell.Day(var day) -> day(day);
                });
    }

    private static boolean isUntidy(Base.Column column) {
        return column.unit() != null || Boolean.TRUE.equals(column.untidy());
    }

    private String words(String text) {
        return switch (draw.between(0, 5)) {
            case 0 -> text.toUpperCase(Locale.FRENCH);
            case 1 -> text.toLowerCase(Locale.FRENCH);
            case 2 -> text + " ";
            case 3 -> " " + text;
            default -> text;
        };
    }

    private String amount(Base.Column column, long amount) {
        var unit = column.unit();
        if (unit == null) return draw.chance(30) ? " " + amount : Long.toString(amount);
        return draw.chance(60) ? amount + " " + unit.name() : amount * unit.times() + " " + unit.other();
    }

    private String day(LocalDate day) {
        return day.format(draw.pick(DAYS));
    }
}
