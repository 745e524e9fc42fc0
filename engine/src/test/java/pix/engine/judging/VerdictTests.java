package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;

class VerdictTests {

    @ParameterizedTest
    @MethodSource
    void circumstances_spoil_only_a_right_answer(Row row) {
        for (var seconds : either(row.text("Seconds"), "none", "0", "-1"))
            for (var left : either(row.text("Window left"), "no", "yes", "yes, freely"))
                for (var where : either(row.text("Where"), "learning", "certification"))
                    for (var right : either(row.text("Answer"), "right", "wrong"))
                        assertThat(Verdict.of(
                                        right.equals("right"),
                                        circumstances(row.isYes("Skipped"), seconds, left, where)))
                                .isEqualTo(Verdict.valueOf(row.text("Verdict")));
    }

    static Stream<Row> circumstances_spoil_only_a_right_answer() {
        return Tables.rows("judging/verdict.md");
    }

    private static List<String> either(String cell, String... all) {
        return cell.equals("any") ? List.of(all) : List.of(cell);
    }

    private static Circumstances circumstances(boolean skipped, String seconds, String left, String where) {
        return new Circumstances(
                skipped,
                seconds.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(seconds)),
                !left.equals("yes, freely"),
                left.startsWith("yes"),
                where.equals("certification"));
    }
}
