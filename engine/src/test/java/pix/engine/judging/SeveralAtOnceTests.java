package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;

/** Orders, groups and states: answers made of several things. */
class SeveralAtOnceTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void an_order_is_right_as_a_whole_and_may_leave_some_choices_free(Row row) {
        var ids = row.list("Expected");
        var key = row.list("Before").isEmpty()
                ? new AnswerKey.Order(ids)
                : new AnswerKey.Order(ids, Notation.before(row.list("Before")));

        assertThat(Notation.verdict(Judge.judge(key, new Answer.Choices(row.list("Answer")))))
                .isEqualTo(row.text("Verdict"));
    }

    static Stream<Row> orders() {
        return Tables.rows("judging/order.md");
    }

    @Test
    void an_order_says_whether_it_is_the_only_one() {
        var ids = List.of("a", "b", "c");

        assertThat(new AnswerKey.Order(ids).isOnly()).isTrue();
        assertThat(new AnswerKey.Order(ids, Notation.before(List.of("a < b", "b < c", "a < c"))).isOnly())
                .isTrue();
        assertThat(new AnswerKey.Order(ids, Notation.before(List.of("a < b", "a < c"))).isOnly())
                .isFalse();
    }

    @Test
    void a_state_holds_an_allowed_value_in_each_setting_that_matters() {
        var key = new AnswerKey.State(Map.of("sort", Set.of("date", "day"), "side", Set.of("both")));

        assertThat(isRight(key, fields("sort", "day", "side", "both", "zoom", "120")))
                .isTrue();
        assertThat(Judge.judge(key, fields("sort", "name", "side", "both")).fields())
                .isEqualTo(Map.of("sort", false, "side", true));
        assertThat(isRight(key, fields("sort", "date"))).isFalse();
    }

    @Test
    void a_field_leaves_its_group_to_one_that_has_no_other() {
        var key = new AnswerKey.Groups(List.of(List.of("a", "b"), List.of("a")), Leniency.NONE);

        assertThat(isRight(key, fields("one", "a", "two", "b"))).isTrue();
        assertThat(isRight(key, fields("one", "b", "two", "a"))).isTrue();
        assertThat(isRight(key, fields("one", "b", "two", "b"))).isFalse();
    }

    @Test
    void one_good_group_of_two_is_no_half_right_answer() {
        var key = new AnswerKey.Groups(List.of(List.of("a"), List.of("b")), Leniency.NONE);
        var judgement = Judge.judge(key, fields("one", "a", "two", "x"));

        assertThat(judgement.correct()).isFalse();
        assertThat(judgement.fields()).isEqualTo(Map.of("one", true, "two", false));
    }

    @RepeatedTest(50)
    void texts_dealt_to_fields_in_any_order_are_right() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var groups = new ArrayList<List<String>>();
        var texts = new ArrayList<String>();
        for (int group = 0; group < 6; group++) {
            var own = "own" + group;
            groups.add(List.of("shared", own, "also" + chance.nextInt(6)));
            texts.add(group < 2 ? "shared" : own);
        }
        Collections.shuffle(texts, chance);
        var values = new LinkedHashMap<String, String>();
        texts.forEach(text -> values.put("field" + values.size(), text));

        assertThat(isRight(new AnswerKey.Groups(groups, Leniency.NONE), new Answer.Fields(values)))
                .as("seed %d", seed)
                .isTrue();
    }

    private static boolean isRight(AnswerKey key, Answer answer) {
        return Judge.judge(key, answer).correct();
    }

    private static Answer.Fields fields(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int each = 0; each < namesAndValues.length; each += 2)
            values.put(namesAndValues[each], namesAndValues[each + 1]);
        return new Answer.Fields(values);
    }
}
