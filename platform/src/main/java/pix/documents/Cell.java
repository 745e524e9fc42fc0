package pix.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a cell of a file holds, whatever the file: words, or a number that a spreadsheet reckons with. */
public sealed interface Cell {

    Cell EMPTY = new Words("");

    record Words(String text) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /** At most this many decimals, half going up. */
    static Cell of(double value, int decimals) {
        return new Amount(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
