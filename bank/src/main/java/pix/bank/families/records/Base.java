package pix.bank.families.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a few tables.
 *
 * @param site where the tables are queried in a form; without it they are files
 * @param service where they are queried by writing an address
 * @param tables file name → table, in an order where a table comes after those it refers to
 * @param asks name → a question put to the tables; see {@link Query} for what it gives to the texts
 * @param text each table as one text file, in this format, instead of files of spreadsheets
 * @param differ values that have to be all different: rows are drawn again until they are
 */
public record Base(
        @Nullable Site site,
        @Nullable Site service,
        Map<String, Sheet> tables,
        Map<String, Query> asks,
        @Nullable TextFormat text,
        @Nullable List<String> differ) {

    public Base {
        asks = asks == null ? Map.of() : Map.copyOf(asks);
    }

    /** A page in a browser, at {@code host}. */
    public record Site(String host, String name) {}

    /** @param sheet the name of the sheet in the file */
    public record Sheet(
            String sheet,
            int rows,
            List<Column> columns,
            @Nullable Faults faults) {}

    /**
     * A column holds one of: numbers that follow each other after a {@code code}, {@code words}, {@code days}, whole
     * {@code amounts}, {@code all} of these, one a row, or identifiers of the table that it {@code refers} to.
     *
     * @param orphans per cent of references that lead to no row
     * @param untidy written as many hands would: spaces, capitals, dates of several forms
     * @param unit amounts are written with one unit or the other
     */
    public record Column(
            String name,
            @Nullable String code,
            @Nullable List<String> words,
            @Nullable List<String> all,
            @Nullable List<LocalDate> days,
            @Nullable List<Integer> amounts,
            @Nullable String refers,
            @Nullable Integer orphans,
            @Nullable Boolean untidy,
            @Nullable Unit unit) {}

    /** @param times how many of the {@code other} unit make one: 1000 g for a kg */
    public record Unit(String name, String other, int times) {}

    /**
     * Faults of a table; its columns but the first tell what a row is about.
     *
     * @param same rows that are there twice, to the letter
     * @param alike rows that are there twice, written otherwise: capitals, accents
     * @param odd column → a value that cannot be, in one row: its identifier is {@code TABLE.odd}
     */
    public record Faults(int same, int alike, @Nullable Map<String, String> odd) {}
}
