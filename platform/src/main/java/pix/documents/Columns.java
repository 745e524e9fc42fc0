package pix.documents;

import java.util.List;

/** The columns of a file, in order: a line has as many cells as there are headings, each under its own. */
public record Columns<T>(List<Column<T>> all) {

    public List<Cell> headings() {
        return all.stream().map(column -> Cell.of(column.heading())).toList();
    }

    public List<Cell> line(T one) {
        return all.stream().map(column -> column.cell().apply(one)).toList();
    }
}
