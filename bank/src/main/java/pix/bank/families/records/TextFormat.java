package pix.bank.families.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as one text file.
 *
 * @param separator between fields of a delimited file, {@code tab} for a tabulation
 * @param encoding its charset; UTF-8, without a mark, if absent
 * @param extension of the file's name; that of the kind if absent
 * @param around of JSON and XML: what is said before the rows, name → value
 * @param rows of JSON and XML: the name that holds them
 * @param row of XML: the name of each
 */
public record TextFormat(
        Kind kind,
        @Nullable String separator,
        @Nullable String encoding,
        @Nullable String extension,
        @Nullable Map<String, String> around,
        @Nullable String rows,
        @Nullable String row) {

    public enum Kind {
        DELIMITED,
        JSON,
        XML
    }

    /** What is said before the rows; nothing where an author says nothing. */
    Map<String, String> said() {
        return around == null ? Map.of() : around;
    }
}
