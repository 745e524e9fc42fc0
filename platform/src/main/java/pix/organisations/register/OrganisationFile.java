package pix.organisations.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pix.organisations.register.OrganisationProblem.Fault;
import pix.shared.FileCell;
import pix.shared.FileText;
import pix.shared.Heading;

/**
 * A CSV of organisations, with semicolons or commas, in the encoding its mark tells, in UTF-8 or else in windows-1252.
 *
 * @param rows what each line says, in the order of the file
 * @param problems all that is wrong in it
 */
public record OrganisationFile(List<Row> rows, List<LineProblem> problems) {

    /** One line of it; the heading is line 1. */
    public record Row(long line, TypedOrganisation organisation) {}

    /** Where something is wrong. */
    public record LineProblem(long line, OrganisationProblem problem) {}

    /** More than this is not read: one transaction holds it all. */
    public static final int LARGEST = 5 << 20;

    public static OrganisationFile read(byte[] file, Set<String> knownProfiles) {
        try {
            var records = records(text(file));
            var headings =
                    records.isEmpty() ? List.<String>of() : records.getFirst().getFields();
            var missing = missingColumns(headings);
            if (!missing.isEmpty()) return new OrganisationFile(List.of(), missing);
            var keys = headings.stream().map(Heading::key).toList();
            var rows = records.stream().skip(1).map(record -> row(keys, record)).toList();
            return new OrganisationFile(rows, problems(rows, knownProfiles));
        } catch (CsvParseException broken) {
            return new OrganisationFile(List.of(), List.of(columnMissing(OrganisationField.KIND)));
        }
    }

    private static List<LineProblem> problems(List<Row> rows, Set<String> knownProfiles) {
        var problems = new ArrayList<LineProblem>();
        var first = new HashMap<String, Long>();
        for (var row : rows) {
            for (var problem : row.organisation().problems(knownProfiles))
                problems.add(new LineProblem(row.line(), problem));
            var id = row.organisation().value(OrganisationField.EXTERNAL_ID);
            if (!id.isEmpty() && first.putIfAbsent(id.toUpperCase(Locale.ROOT), row.line()) != null)
                problems.add(new LineProblem(
                        row.line(), new OrganisationProblem(OrganisationField.EXTERNAL_ID, Fault.TWICE, id)));
        }
        return problems;
    }

    private static List<LineProblem> missingColumns(List<String> headings) {
        var found = headings.stream().map(Heading::key).toList();
        return Stream.of(OrganisationField.values())
                .filter(field -> field.isRequiredInFiles() && !found.contains(Heading.key(field.column())))
                .map(OrganisationFile::columnMissing)
                .toList();
    }

    private static LineProblem columnMissing(OrganisationField field) {
        return new LineProblem(1, new OrganisationProblem(field, Fault.COLUMN_MISSING, ""));
    }

    /** Lines with their cells; the first one has the headings. */
    private static List<CsvRecord> records(String text) {
        var heading = text.lines()
                .filter(line -> !line.isBlank() && !Heading.isSeparatorLine(line))
                .findFirst()
                .orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return records.stream()
                    .dropWhile(record -> Heading.isSeparatorLine(record.getField(0)))
                    .filter(record -> !record.getFields().stream().allMatch(String::isBlank))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> headings, CsvRecord cells) {
        var values = new HashMap<String, String>();
        for (var field : OrganisationField.values()) {
            int place = headings.indexOf(Heading.key(field.column()));
            values.put(
                    field.column(),
                    place >= 0 && place < cells.getFieldCount() ? FileCell.words(cells.getField(place)) : "");
        }
        return new Row(cells.getStartingLineNumber(), new TypedOrganisation(values));
    }

    private static String text(byte[] file) {
        var encoding =
                FileText.marked(file).orElse(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
        try (var reader = FileText.reader(new ByteArrayInputStream(file), encoding)) {
            return reader.readAllAsString().replace('\0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
