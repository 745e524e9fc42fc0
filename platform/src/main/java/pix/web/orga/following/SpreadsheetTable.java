package pix.web.orga.following;

import java.util.List;
import pix.bank.making.sheet.Table;
import pix.documents.Cell;
import pix.documents.Cell.Amount;
import pix.documents.Cell.Words;
import pix.documents.Column;
import pix.documents.Columns;

/** The columns of a file as a table that a spreadsheet opens, numbers being numbers. */
final class SpreadsheetTable {

    private SpreadsheetTable() {}

    static <T> Table of(String name, Columns<T> columns, List<T> lines) {
        return new Table(
                name,
                columns.all().stream().map(Column::heading).toList(),
                lines.stream().map(line -> cells(columns.line(line))).toList());
    }

    private static List<pix.bank.making.sheet.Cell> cells(List<Cell> line) {
        return line.stream().map(SpreadsheetTable::cell).toList();
    }

    private static pix.bank.making.sheet.Cell cell(Cell cell) {
        return switch (cell) {
            case Words(var text) -> pix.bank.making.sheet.Cell.of(text);
            case Amount(var value) -> new pix.bank.making.sheet.Cell.Amount(value);
        };
    }
}
