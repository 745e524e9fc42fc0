package pix.bank.families.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a table: either its size, to be filled in towards a goal, or its heads and some rows, whose
 * columns get a type ({@code type.1}: text, number, date, boolean, list).
 *
 * @param goal the columns wanted, in any order, with rows in any order
 */
public record Blank(
        String title,
        @Nullable Integer columns,
        @Nullable Integer rows,
        @Nullable List<String> heads,
        @Nullable List<List<String>> cells,
        @Nullable List<Wanted> goal) {

    /** @param head the names that a column may bear; @param values one a row, {@code |} between two writings */
    public record Wanted(List<String> head, List<String> values) {}
}
