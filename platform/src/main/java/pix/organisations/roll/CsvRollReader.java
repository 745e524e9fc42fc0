package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.BAD_CSV_FORMAT;
import static pix.organisations.roll.ProblemKind.ENCODING_NOT_SUPPORTED;
import static pix.organisations.roll.ProblemKind.HEADER_REQUIRED;
import static pix.organisations.roll.ProblemKind.HEADER_UNKNOWN;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a roll in CSV, line after line; all that is wrong with all lines is told. */
final class CsvRollReader {

    private final CsvLayout layout;
    private final RollListener listener;
    private final Set<String> seen = new HashSet<>();

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
        try (var reader = csv.ofCsvRecord(new InputStreamReader(file.open(), start.encoding()))) {
            var lines = reader.iterator();
            var columns = columns(lines.next());
            if (columns.isPresent()) while (lines.hasNext()) line(lines.next(), columns.get());
        }
    }

    /** What stands in each place of a line; empty when the headings are not those that are expected. */
    private Optional<List<Optional<Column>>> columns(CsvRecord headings) {
        var found = headings.getFields().stream().map(CsvRollReader::clean).toList();
        var missing = layout.requiredHeadings().stream()
                .filter(heading -> !found.contains(heading))
                .toList();
        var unknown = found.stream()
                .filter(heading -> !heading.isEmpty() && layout.column(heading).isEmpty())
                .toList();
        missing.forEach(heading -> listener.problem(RollProblem.inHeading(HEADER_REQUIRED, heading)));
        unknown.forEach(heading -> listener.problem(RollProblem.inHeading(HEADER_UNKNOWN, heading)));
        if (!missing.isEmpty() || !unknown.isEmpty()) return Optional.empty();
        return Optional.of(found.stream().map(layout::column).toList());
    }

    private void line(CsvRecord record, List<Optional<Column>> columns) {
        var cells = new EnumMap<RollField, String>(RollField.class);
        var present = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = i < record.getFieldCount() ? clean(record.getField(i)) : "";
            columns.get(i).ifPresent(column -> {
                present.add(column);
                cells.put(column.field(), cell);
            });
        }
        if (cells.values().stream().allMatch(String::isEmpty)) return;
        check((int) record.getStartingLineNumber(), cells, present);
    }

    private void check(int line, Map<RollField, String> cells, List<Column> columns) {
        boolean isRight = true;
        var kept = new EnumMap<RollField, String>(RollField.class);
        for (var column : columns) {
            var value = cells.getOrDefault(column.field(), "");
            var fault = column.fault(value, cells);
            fault.ifPresent(found ->
                    listener.problem(new RollProblem(found.kind(), line, column.heading(), value, found.allowed())));
            isRight &= fault.filter(found -> !found.kind().isWarning()).isEmpty();
            if (isRight && (!value.isEmpty() || fault.isPresent()))
                kept.put(column.field(), column.kept().apply(value));
        }
        if (isUnique(line, cells) && isRight) listener.entry(new RollEntry(kept));
    }

    /** Two lines about one student: the second is in the wrong. */
    private boolean isUnique(int line, Map<RollField, String> cells) {
        var key = cells.getOrDefault(layout.key(), "");
        if (key.isEmpty() || seen.add(key)) return true;
        listener.problem(new RollProblem(layout.duplicate(), line, layout.keyHeading(), key, ""));
        return false;
    }

    /** Without the blanks around, the mark of an encoding, nor what no text of the database holds. */
    private static String clean(String cell) {
        return cell.replace("\uFEFF", "")
                .replace('\0', ' ')
                .replace('\u00A0', ' ')
                .strip();
    }
}
