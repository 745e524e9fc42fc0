package pix.bank.making.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pix.bank.making.archive.Zip;

/** A table as an Office spreadsheet. */
final class Xlsx {

    private static final double COLUMN_LETTERS = 22;

    private Xlsx() {}

    static byte[] bytes(Table table) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tableur", "1.0")) {
            fill(workbook.newWorksheet(table.name()), table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Zip.dateless(bytes.toByteArray());
    }

    private static void fill(Worksheet sheet, Table table) {
        for (int column = 0; column < table.headers().size(); column++) {
            sheet.width(column, COLUMN_LETTERS);
            sheet.value(0, column, table.headers().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++)
            for (int column = 0; column < table.headers().size(); column++)
                put(sheet, row + 1, column, table.rows().get(row).get(column));
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.value(row, column, text);
            case Cell.Amount(var amount) -> sheet.value(row, column, amount);
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
        }
    }
}
