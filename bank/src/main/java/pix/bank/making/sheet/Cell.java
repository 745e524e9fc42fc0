package pix.bank.making.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds, with its true type, so that a spreadsheet can sort, group and reckon. */
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }
}
