package pix.organisations.register;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pix.organisations.register.OrganisationProblem.Fault;

/**
 * A CSV of organisations, with semicolons or commas, in UTF-8 or else in windows-1252.
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
            var text = text(file);
            var records = records(text);
            var missing = missingColumns(text);
            if (!missing.isEmpty()) return new OrganisationFile(List.of(), missing);
            var rows = records.stream().map(OrganisationFile::row).toList();
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

    private static List<LineProblem> missingColumns(String text) {
        var heading =
                List.of(text.lines().findFirst().orElse("").replace("\"", "").split("[;,]"));
        var found = heading.stream().map(String::strip).toList();
        return Stream.of(OrganisationField.values())
                .filter(field -> field.isRequiredInFiles() && !found.contains(field.column()))
                .map(OrganisationFile::columnMissing)
                .toList();
    }

    private static LineProblem columnMissing(OrganisationField field) {
        return new LineProblem(1, new OrganisationProblem(field, Fault.COLUMN_MISSING, ""));
    }

    private static List<NamedCsvRecord> records(String text) {
        var heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            return records.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord cells) {
        Map<String, String> values = OrganisationField.columns().stream()
                .collect(toUnmodifiableMap(
                        column -> column, column -> cells.findField(column).orElse("")));
        return new Row(cells.getStartingLineNumber(), new TypedOrganisation(values));
    }

    private static String text(byte[] file) {
        return decoded(file).replace('\0', ' ');
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
