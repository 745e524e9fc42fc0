package pix.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What a cell of a file holds, whatever the file: words, or what a spreadsheet reckons with: a number, a day, a minute. */
public sealed interface Cell {

    Cell EMPTY = new Words("");

    record Words(String text) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Minute(LocalDateTime value) implements Cell {}

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

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** Seconds are not told. */
    static Cell of(LocalDateTime moment) {
        return new Minute(moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
