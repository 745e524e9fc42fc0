package pix.bank.making.sheet;

import java.util.List;

/** A table of data: a line of headers, then rows of as many cells. */
public record Table(String name, List<String> headers, List<List<Cell>> rows) {

    public Table {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows)
            if (row.size() != headers.size())
                throw new IllegalArgumentException("%d cells under %d headers".formatted(row.size(), headers.size()));
    }
}
