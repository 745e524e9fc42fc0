package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;

/** What people type in a field, and what is understood. */
class ReadingTests {

    @ParameterizedTest
    @MethodSource
    void a_number_is_read_as_people_write_it(Row row) {
        var key = new AnswerKey.Number(
                row.lines("Expected"), new BigDecimal(row.text("Tolerance")), row.list("Units"), Leniency.SPELLED);

        assertThat(verdict(key, row)).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_number_is_read_as_people_write_it() {
        return Tables.rows("judging/number-as-written.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_text_is_read_among_words_that_say_nothing(Row row) {
        var key = new AnswerKey.Text(row.lines("Expected"), Leniency.SPELLED, row.list("Around"));

        assertThat(verdict(key, row)).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_text_is_read_among_words_that_say_nothing() {
        return Tables.rows("judging/around.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_day_is_read_as_people_write_it(Row row) {
        var key = new AnswerKey.Day(LocalDate.parse(row.text("Expected")));

        assertThat(verdict(key, row)).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_day_is_read_as_people_write_it() {
        return Tables.rows("judging/day.md", "Expected");
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_day_is_refused(Row row) {
        var key = new AnswerKey.Day(LocalDate.of(1815, 12, 10));
        var among = new AnswerKey.Fields(Map.of("when", key, "who", new AnswerKey.Text(List.of("Ada"), Leniency.ALL)));
        var values = Map.of("when", row.text("Text"), "who", "Ada");

        var alone = Judge.judge(key, new Answer.Text(row.text("Text")));
        var withOthers = Judge.judge(among, new Answer.Fields(values));

        assertThat(alone instanceof Judgement.Refused).isNotEqualTo(row.isYes("Day"));
        if (row.isYes("Day")) assertThat(withOthers.fields()).containsEntry("when", false);
        else {
            assertThat(alone).isEqualTo(new Judgement.Refused(Judgement.Reason.NO_DAY, Set.of()));
            assertThat(withOthers).isEqualTo(new Judgement.Refused(Judgement.Reason.NO_DAY, Set.of("when")));
        }
    }

    static Stream<Row> what_is_no_day_is_refused() {
        return Tables.rows("judging/day.md", "Day");
    }

    @ParameterizedTest
    @MethodSource
    void the_keyboard_does_not_decide(Row row) {
        var key = new AnswerKey.Text(List.of(row.text("Expected")), Leniency.FORM);

        assertThat(verdict(key, row)).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> the_keyboard_does_not_decide() {
        return Tables.rows("judging/typing.md");
    }

    @Test
    void a_case_that_matters_in_a_unit_can_be_kept() {
        var bits = new AnswerKey.Number(List.of("8"), BigDecimal.ZERO, List.of("Mb"), Leniency.NONE);

        assertThat(Judge.judge(bits, new Answer.Text("8 Mb")).correct()).isTrue();
        assertThat(Judge.judge(bits, new Answer.Text("8 MB")).correct()).isFalse();
    }

    @Test
    void a_very_long_number_is_no_number() {
        var key = new AnswerKey.Number(List.of("1"), BigDecimal.ZERO, List.of(), Leniency.ALL);

        assertThat(Judge.judge(key, new Answer.Text("1" + "0".repeat(100_000))).correct())
                .isFalse();
    }

    private static String verdict(AnswerKey key, Row row) {
        return Notation.verdict(Judge.judge(key, new Answer.Text(row.text("Answer"))));
    }
}
