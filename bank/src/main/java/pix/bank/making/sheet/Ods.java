package pix.bank.making.sheet;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import pix.bank.making.archive.Zip;

/** A table as an OpenDocument spreadsheet. */
final class Ods {

    private static final Pattern DAY_STYLE =
            Pattern.compile("(<number:date-style style:name=\"datestyle\">).*?(</number:date-style>)");
    private static final String FRENCH_DAY = """
            <number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>\
            <number:text>/</number:text><number:year number:style="long"/>""";
    private static final double COLUMN_MILLIMETRES = 42.0;

    private Ods() {}

    static byte[] bytes(Table table) {
        var sheet =
                new Sheet(table.name(), table.rows().size() + 1, table.headers().size());
        for (int column = 0; column < table.headers().size(); column++) header(sheet, column, table);
        for (int row = 0; row < table.rows().size(); row++)
            for (int column = 0; column < table.headers().size(); column++)
                put(sheet.getRange(row + 1, column), table.rows().get(row).get(column));
        var workbook = new SpreadSheet();
        workbook.appendSheet(sheet);
        var entries = Zip.entries(saved(workbook));
        entries.computeIfPresent("content.xml", (_, content) -> frenchDays(content));
        return Zip.of(entries);
    }

    private static void header(Sheet sheet, int column, Table table) {
        var bold = new Style();
        bold.setBold(true);
        sheet.setColumnWidth(column, COLUMN_MILLIMETRES);
        sheet.getRange(0, column).setValue(table.headers().get(column));
        sheet.getRange(0, column).setStyle(bold);
    }

    private static void put(Range place, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> place.setValue(text);
            case Cell.Amount(var amount) -> place.setValue(amount.doubleValue());
            case Cell.Day(var day) -> {
                place.setValue(day);
                place.setStyle(dayOnly());
            }
        }
    }

    /** Without it a day is shown with midnight beside it. */
    private static Style dayOnly() {
        var style = new Style();
        style.setDataStyle("YYYY-MM-DD");
        return style;
    }

    /** The writer knows one way to show a day, {@code 2026-01-2}; French eyes expect {@code 02/01/2026}. */
    private static byte[] frenchDays(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return DAY_STYLE.matcher(text).replaceFirst("$1" + FRENCH_DAY + "$2").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] saved(SpreadSheet workbook) {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.save(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
