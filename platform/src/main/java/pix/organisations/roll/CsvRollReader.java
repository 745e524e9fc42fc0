package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.BAD_CSV_FORMAT;
import static pix.organisations.roll.ProblemKind.ENCODING_NOT_SUPPORTED;
import static pix.organisations.roll.ProblemKind.HEADER_REQUIRED;
import static pix.organisations.roll.ProblemKind.HEADER_UNKNOWN;
import static pix.organisations.roll.ProblemKind.INVALID_CHAR_DETECTED;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pix.engine.writing.Typed;
import pix.organisations.roll.Column.Fault;
import pix.organisations.roll.RollProblem.Who;
import pix.organisations.student.Identifiers;
import pix.shared.FileCell;
import pix.shared.FileText;
import pix.shared.Heading;

/** Reads a roll in CSV, line after line; all that is wrong with all lines is told. */
final class CsvRollReader {

    private final CsvLayout layout;
    private final RollListener listener;

    /** The line of each number. */
    private final Map<String, Integer> seen = new HashMap<>();

    private CsvRollReader(CsvLayout layout, RollListener listener) {
        this.layout = layout;
        this.listener = listener;
    }

    static void read(RollSource file, CsvLayout layout, RollListener listener) {
        try {
            new CsvRollReader(layout, listener).read(file);
        } catch (IOException | UncheckedIOException | CsvParseException _) {
            listener.problem(RollProblem.of(BAD_CSV_FORMAT));
        }
    }

    private void read(RollSource file) throws IOException {
        var start = start(file);
        if (start.isEmpty()) listener.problem(RollProblem.of(ENCODING_NOT_SUPPORTED));
        else if (start.get().separator().isEmpty()) listener.problem(RollProblem.of(BAD_CSV_FORMAT));
        else read(file, start.get());
    }

    private Optional<CsvStart> start(RollSource file) throws IOException {
        try (var stream = file.open()) {
            return CsvStart.read(stream, layout.probes());
        }
    }

    private void read(RollSource file, CsvStart start) throws IOException {
        var csv = CsvReader.builder()
                .fieldSeparator(start.separator().orElseThrow())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var reader = csv.ofCsvRecord(FileText.reader(file.open(), start.encoding()))) {
            var lines = reader.iterator();
            var columns = columns(headings(lines));
            if (columns.isPresent()) while (lines.hasNext()) line(lines.next(), columns.get());
        }
    }

    private static CsvRecord headings(Iterator<CsvRecord> lines) {
        var first = lines.next();
        return Heading.isSeparatorLine(first.getField(0)) ? lines.next() : first;
    }

    /** What stands in each place of a line; empty when the headings are not those that are expected. */
    private Optional<List<Optional<Column>>> columns(CsvRecord headings) {
        var found = headings.getFields().stream().map(Typed::line).toList();
        var columns = found.stream().map(layout::column).toList();
        var missing = layout.columns().stream()
                .filter(column -> column.isRequired() && !columns.contains(Optional.of(column)))
                .map(Column::heading)
                .toList();
        var unknown = found.stream()
                .filter(heading -> !heading.isEmpty() && layout.column(heading).isEmpty())
                .toList();
        missing.forEach(heading -> listener.problem(RollProblem.inHeading(HEADER_REQUIRED, heading)));
        unknown.forEach(heading -> listener.problem(RollProblem.inHeading(HEADER_UNKNOWN, heading)));
        return missing.isEmpty() && unknown.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private void line(CsvRecord record, List<Optional<Column>> columns) {
        var cells = new EnumMap<RollField, String>(RollField.class);
        var garbled = EnumSet.noneOf(RollField.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) continue;
            var column = columns.get(i).get();
            var cell = i < record.getFieldCount() ? FileCell.words(record.getField(i)) : "";
            cells.put(column.field(), column.read().apply(clean(cell)));
            if (Garbled.is(cell)) garbled.add(column.field());
        }
        if (cells.values().stream().allMatch(String::isEmpty)) return;
        check((int) record.getStartingLineNumber(), new Line(cells, garbled), present(columns));
    }

    private static List<Column> present(List<Optional<Column>> columns) {
        return columns.stream().flatMap(Optional::stream).toList();
    }

    /**
     * The cells of a line.
     *
     * @param garbled those that were read in the wrong encoding
     */
    private record Line(Map<RollField, String> cells, Set<RollField> garbled) {

        String value(Column column) {
            return cells.getOrDefault(column.field(), "");
        }

        Optional<Fault> fault(Column column) {
            return garbled.contains(column.field())
                    ? Optional.of(new Fault(INVALID_CHAR_DETECTED, ""))
                    : column.fault(value(column), cells);
        }
    }

    private void check(int number, Line line, List<Column> columns) {
        boolean isRight = true;
        var who = who(line.cells());
        var kept = new EnumMap<RollField, String>(RollField.class);
        for (var column : columns) {
            var value = line.value(column);
            var fault = line.fault(column);
            fault.ifPresent(found -> listener.problem(
                    new RollProblem(found.kind(), number, column.heading(), who, value, found.allowed())));
            isRight &= fault.filter(found -> found.kind().isError()).isEmpty();
            if (isRight && (!value.isEmpty() || fault.isPresent()))
                kept.put(column.field(), column.kept().apply(value));
        }
        if (isUnique(number, line.cells(), who) && isRight) listener.entry(new RollEntry(kept));
    }

    private Who who(Map<RollField, String> cells) {
        var name = cells.getOrDefault(RollField.LAST_NAME, "") + " " + cells.getOrDefault(RollField.FIRST_NAME, "");
        return new Who(name, cells.getOrDefault(layout.key(), ""));
    }

    /** Two lines about one student: the second is in the wrong. */
    private boolean isUnique(int line, Map<RollField, String> cells, Who who) {
        var key = cells.getOrDefault(layout.key(), "");
        if (key.isEmpty()) return true;
        var other = seen.putIfAbsent(Identifiers.key(Identifiers.national(key)), line);
        if (other == null) return true;
        listener.problem(
                new RollProblem(layout.duplicate(), line, layout.keyHeading(), who, key, Integer.toString(other)));
        return false;
    }

    /** On one line, without what nobody sees nor what no text of the database holds. */
    private static String clean(String cell) {
        return Typed.line(cell.replace('\0', ' '));
    }
}
