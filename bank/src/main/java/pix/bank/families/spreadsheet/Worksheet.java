package pix.bank.families.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a sheet. The first row holds the headers.
 *
 * @param tools what is offered beside typing, copying and filling: {@code format}, {@code sort}, {@code filter},
 *     {@code freeze}, {@code duplicates}, {@code print}, {@code width}
 * @param rows contents as typed; one that begins with {@code =} is a formula
 * @param lines rows that are drawn, after those written
 * @param formats of cells or ranges: {@code number}, {@code money}, {@code percent}, {@code date}
 * @param narrow letters of columns too narrow for what they hold
 * @param reckon name → formula on the sheet as it begins; its value is given to the texts
 * @param expect what the sheet should become; stays on the server
 */
public record Worksheet(
        String title,
        @Nullable List<String> tools,
        List<List<String>> rows,
        @Nullable Lines lines,
        @Nullable Map<String, String> formats,
        @Nullable List<String> narrow,
        @Nullable Map<String, String> reckon,
        @Nullable Goal expect) {

    /** @param twice how many of them stand a second time, elsewhere */
    public record Lines(
            int count, List<Column> columns, @Nullable Integer twice) {}

    /** @param of one of these; @param whole between two, both included; @param apart never the same value twice; @param day from one to the other */
    public record Column(
            @Nullable List<String> of,
            @Nullable List<Integer> whole,
            @Nullable Boolean apart,
            @Nullable List<LocalDate> day) {}

    /**
     * @param cells cell or range → what its first cell should be worth: a formula asks for a formula that stays right
     *     when the numbers change, and moves along the range as if copied
     * @param formats cell or range → format
     * @param sort columns in order of weight, {@code C+} up, {@code C-} down
     * @param filter a formula about row 2 that holds for the rows to be shown
     * @param distinct no two rows alike, and none lost
     * @param exactly other settings → right values: {@code frozen}, {@code area}, {@code width.C}
     */
    public record Goal(
            @Nullable Map<String, String> cells,
            @Nullable Map<String, String> formats,
            @Nullable List<String> sort,
            @Nullable String filter,
            @Nullable Boolean distinct,
            @Nullable Map<String, List<String>> exactly) {

        boolean ranks() {
            return sort != null || filter != null || distinct != null;
        }
    }
}
