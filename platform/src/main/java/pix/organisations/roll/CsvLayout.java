package pix.organisations.roll;

import java.util.List;
import java.util.Optional;
import pix.shared.Heading;

/**
 * The columns of a CSV and what identifies its lines.
 *
 * @param probes headings with accents: the encoding is the first one that makes one of them readable
 * @param key the field that no two lines share
 * @param duplicate what is said of the second of two lines that do
 */
record CsvLayout(List<Column> columns, List<String> probes, RollField key, ProblemKind duplicate) {

    Optional<Column> column(String heading) {
        return columns.stream()
                .filter(column -> Heading.areSame(column.heading(), heading))
                .findFirst();
    }

    String keyHeading() {
        return columns.stream()
                .filter(column -> column.field() == key)
                .findFirst()
                .orElseThrow()
                .heading();
    }

    /** The heading line alone, for who fills one from nothing. */
    String template() {
        return String.join(";", columns.stream().map(Column::heading).toList());
    }
}
