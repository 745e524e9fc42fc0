package pix.engine.judging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static pix.engine.judging.Notation.without;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;

class JudgingTests {

    private static final Set<String> OFF_COLUMNS = Set.of("-", "T1", "T2", "T3", "T1,T2", "T1,T3", "T2,T3", "T1,T2,T3");

    @ParameterizedTest
    @MethodSource
    void a_text_is_judged_with_its_leniency(Row row) {
        var key = new AnswerKey.Text(row.lines("Accepted"), without(row.list("Off")));

        assertThat(verdict(key, new Answer.Text(row.text("Answer")))).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_text_is_judged_with_its_leniency() {
        return Tables.rows("judging/text.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_number_is_judged_by_its_value(Row row) {
        var key = new AnswerKey.Number(row.lines("Accepted"), BigDecimal.ZERO, List.of(), without(row.list("Off")));

        assertThat(verdict(key, new Answer.Text(row.text("Answer")))).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_number_is_judged_by_its_value() {
        return Tables.rows("judging/number.md");
    }

    @ParameterizedTest
    @MethodSource
    void each_leniency_forgives_its_own(Row row) {
        var accepted = List.of("variant1", row.text("Accepted"));
        var verdicts = new TreeMap<String, String>();
        for (var off : OFF_COLUMNS)
            verdicts.put(
                    off,
                    verdict(
                            new AnswerKey.Text(accepted, without(List.of(off.split(",")))),
                            new Answer.Text(row.text("Answer"))));

        assertThat(verdicts).isEqualTo(expected(row));
    }

    static Stream<Row> each_leniency_forgives_its_own() {
        return Tables.rows("judging/leniency.md");
    }

    @ParameterizedTest
    @MethodSource
    void each_leniency_forgives_its_own_in_groups(Row row) {
        var groups =
                Notation.accepted("Google:\n- abcd\n- efgh\n- hijk\nYahoo:\n- lmno\n- %s\n".formatted(row.text("X")));
        var answer = Notation.fields("num1: %s\nnum2: efgh".formatted(row.text("A")));
        var verdicts = new TreeMap<String, String>();
        for (var off : OFF_COLUMNS)
            verdicts.put(off, verdict(groups(groups, without(List.of(off.split(",")))), answer));

        assertThat(verdicts).isEqualTo(expected(row));
    }

    static Stream<Row> each_leniency_forgives_its_own_in_groups() {
        return Tables.rows("judging/groups-leniency.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_list_forgives_nothing(Row row) {
        var key = new AnswerKey.Select(row.lines("Accepted"));

        assertThat(verdict(key, new Answer.Text(row.text("Answer")))).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> a_list_forgives_nothing() {
        return Tables.rows("judging/select.md");
    }

    @ParameterizedTest
    @MethodSource
    void all_right_choices_and_no_other_are_right(Row row) {
        var expected = row.list("Expected");
        var key = row.text("Kind").equals("one")
                ? new AnswerKey.OneChoice(expected.getFirst())
                : new AnswerKey.SeveralChoices(expected.stream().collect(toSet()));

        assertThat(verdict(key, new Answer.Choices(trimmed(row.list("Answer")))))
                .isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> all_right_choices_and_no_other_are_right() {
        return Tables.rows("judging/choices.md");
    }

    @ParameterizedTest
    @MethodSource
    void fields_share_groups_in_any_order(Row row) {
        var key = groups(Notation.accepted(row.text("Expected")), Leniency.ALL);

        assertThat(verdict(key, Notation.fields(row.text("Answer")))).isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> fields_share_groups_in_any_order() {
        return Tables.rows("judging/groups.md");
    }

    @ParameterizedTest
    @MethodSource
    void each_field_has_its_own_key(Row row) {
        var judgement = Judge.judge(Notation.fieldsKey(row.text("Expected")), Notation.fields(row.text("Answer")));

        assertThat(Notation.verdict(judgement)).isEqualTo(row.text("Verdict"));
        assertThat(detail(judgement.fields())).isEqualTo(row.list("Detail"));
    }

    static Stream<Row> each_field_has_its_own_key() {
        return Tables.rows("judging/fields.md", "Detail");
    }

    @ParameterizedTest
    @MethodSource
    void one_field_is_compared_with_each_accepted_text(Row row) {
        var leniency = new Leniency(false, false, row.text("T3").equals("on"));
        var key = new AnswerKey.Text(row.list("Accepted"), leniency);

        assertThat(verdict(key, new Answer.Text(row.text("Answer")))).isEqualToIgnoringCase(row.text("Verdict"));
    }

    static Stream<Row> one_field_is_compared_with_each_accepted_text() {
        return Tables.rows("judging/fields.md", "T3");
    }

    private static AnswerKey groups(Map<String, List<String>> groups, Leniency leniency) {
        return new AnswerKey.Groups(List.copyOf(groups.values()), leniency);
    }

    private static String verdict(AnswerKey key, Answer answer) {
        return Notation.verdict(Judge.judge(key, answer));
    }

    private static Map<String, String> expected(Row row) {
        var expected = new TreeMap<String, String>();
        OFF_COLUMNS.forEach(off -> expected.put(off, row.text(off)));
        return expected;
    }

    private static List<String> detail(Map<String, Boolean> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + (field.getValue() ? "ok" : "ko"))
                .toList();
    }

    private static List<String> trimmed(List<String> ids) {
        return ids.stream().map(String::strip).toList();
    }
}
