package pix.bank.families.crosstab;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a list of lines to be crossed.
 *
 * @param file its name, without extension
 * @param sheet the name of the sheet
 * @param date the header of the column of dates, and the days they lie between
 * @param across the labels of the cross table's rows, four at least
 * @param down the labels of its columns, four at least
 * @param measure what is summed, averaged or counted
 * @param state for {@link Question#NEVER}: the header, the label that counts, the one that does not
 * @param others columns that do not matter: header → labels
 */
public record Ledger(
        String file,
        String sheet,
        Dates date,
        Factor across,
        Factor down,
        Measure measure,
        @Nullable State state,
        @Nullable List<Factor> others,
        Question question) {

    /** What is to be found in the cross table. */
    public enum Question {
        /** The pair of labels with the greatest total. */
        TOP_TOTAL,
        /** The pair of labels with the greatest mean. */
        TOP_MEAN,
        /** The one pair that never occurs among the lines that count. */
        NEVER,
        /** How many pairs have a total above {@code measure.top}. */
        ABOVE
    }

    public record Dates(String name, LocalDate from, LocalDate to) {}

    /** @param months true when the labels are months in order from January, to be found in the dates */
    public record Factor(
            String name, List<String> labels, @Nullable Boolean months) {
        boolean isMonths() {
            return Boolean.TRUE.equals(months);
        }
    }

    /** @param mean about what a line holds; @param top the greatest total, or the threshold */
    public record Measure(String name, int mean, int top) {}

    public record State(String name, String kept, String dropped) {}
}
