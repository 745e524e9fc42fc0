package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pix.engine.judging.Judgement.Reason.EMPTY;
import static pix.engine.judging.Judgement.Reason.INCOMPLETE;
import static pix.engine.judging.Judgement.Reason.UNFIT;
import static pix.engine.judging.Judgement.Reason.UNKNOWN_FIELD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.engine.judging.Judgement.Judged;
import pix.engine.judging.Judgement.Refused;

/** What is no answer at all is neither right nor wrong, and what is no key at all is not made. */
class RefusalTests {

    private static final AnswerKey WORD = new AnswerKey.Text(List.of("pomme"), Leniency.ALL);
    private static final AnswerKey ONE = new AnswerKey.OneChoice("1");
    private static final AnswerKey SEVERAL = new AnswerKey.SeveralChoices(Set.of("1", "2"));
    private static final AnswerKey ORDER = new AnswerKey.Order(List.of("2", "1"));
    private static final AnswerKey FIELDS = new AnswerKey.Fields(Map.of("fruit", WORD, "number", ONE));
    private static final AnswerKey GROUPS = new AnswerKey.Groups(List.of(List.of("a"), List.of("b")), Leniency.NONE);
    private static final AnswerKey STATE = new AnswerKey.State(Map.of("sort", Set.of("date", "day")));

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0\u202F", "\n\t", "\u200B\uFEFF"})
    void a_blank_text_is_empty(String blank) {
        assertThat(Judge.judge(WORD, new Answer.Text(blank))).isEqualTo(refused(EMPTY));
        assertThat(Judge.judge(GROUPS, new Answer.Fields(Map.of("one", blank, "two", blank))))
                .isEqualTo(refused(EMPTY));
    }

    @Test
    void signs_alone_are_an_answer_and_a_wrong_one() {
        assertThat(Judge.judge(WORD, new Answer.Text("???"))).isEqualTo(new Judged(false, Map.of()));
    }

    @Test
    void nothing_ticked_or_done_is_empty() {
        for (var key : List.of(ONE, SEVERAL, ORDER))
            assertThat(Judge.judge(key, new Answer.Choices(List.of()))).isEqualTo(refused(EMPTY));
        for (var key : List.of(FIELDS, GROUPS, STATE))
            assertThat(Judge.judge(key, new Answer.Fields(Map.of()))).isEqualTo(refused(EMPTY));
    }

    @Test
    void an_answer_of_another_kind_does_not_fit() {
        for (var key : List.of(ONE, SEVERAL, ORDER, FIELDS, GROUPS, STATE))
            assertThat(Judge.judge(key, new Answer.Text("1"))).isEqualTo(refused(UNFIT));
        for (var key : List.of(WORD, FIELDS, GROUPS, STATE))
            assertThat(Judge.judge(key, new Answer.Choices(List.of("1")))).isEqualTo(refused(UNFIT));
        for (var key : List.of(WORD, ONE, SEVERAL, ORDER))
            assertThat(Judge.judge(key, new Answer.Fields(Map.of("a", "b")))).isEqualTo(refused(UNFIT));
        assertThat(Judge.judge(ONE, new Answer.Choices(List.of("1", "2")))).isEqualTo(refused(UNFIT));
    }

    @Test
    void every_field_is_wanted_and_no_other() {
        assertThat(Judge.judge(FIELDS, new Answer.Fields(Map.of("fruit", "pomme"))))
                .isEqualTo(new Refused(INCOMPLETE, Set.of("number")));
        assertThat(Judge.judge(FIELDS, new Answer.Fields(Map.of("fruit", "pomme", "number", " "))))
                .isEqualTo(new Refused(INCOMPLETE, Set.of("number")));
        assertThat(Judge.judge(FIELDS, new Answer.Fields(Map.of("fruit", "pomme", "number", "1", "vegetable", "x"))))
                .isEqualTo(new Refused(UNKNOWN_FIELD, Set.of("vegetable")));
        assertThat(Judge.judge(GROUPS, new Answer.Fields(Map.of("one", "a", "two", " "))))
                .isEqualTo(new Refused(INCOMPLETE, Set.of("two")));
        assertThat(Judge.judge(GROUPS, new Answer.Fields(Map.of("one", "a", "two", "b", "three", "c"))))
                .isEqualTo(refused(UNKNOWN_FIELD));
    }

    @Test
    void a_refused_answer_is_not_right() {
        assertThat(refused(UNFIT).correct()).isFalse();
        assertThat(refused(UNFIT).fields()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void a_key_that_nothing_or_anything_satisfies_is_not_made(Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run);
    }

    static List<Runnable> a_key_that_nothing_or_anything_satisfies_is_not_made() {
        return List.of(
                () -> new AnswerKey.Text(List.of(), Leniency.ALL),
                () -> new AnswerKey.Text(List.of(""), Leniency.ALL),
                () -> new AnswerKey.Text(List.of("pomme", "?"), Leniency.ALL),
                () -> new AnswerKey.Select(List.of("\n")),
                () -> new AnswerKey.Number(List.of("1"), new BigDecimal("-1"), List.of(), Leniency.ALL),
                () -> new AnswerKey.OneChoice(" "),
                () -> new AnswerKey.SeveralChoices(Set.of()),
                () -> new AnswerKey.Order(List.of("1")),
                () -> new AnswerKey.Order(List.of("1", "2"), List.of()),
                () -> new AnswerKey.Order(List.of("1", "2"), List.of(new AnswerKey.Before("2", "1"))),
                () -> new AnswerKey.Order(List.of("1", "2"), List.of(new AnswerKey.Before("1", "3"))),
                () -> new AnswerKey.Fields(Map.of()),
                () -> new AnswerKey.Fields(Map.of("state", STATE)),
                () -> new AnswerKey.Groups(List.of(), Leniency.ALL),
                () -> new AnswerKey.Groups(List.of(List.of("a"), List.of()), Leniency.ALL),
                () -> new AnswerKey.State(Map.of()),
                () -> new AnswerKey.State(Map.of("sort", Set.of())));
    }

    @Test
    void an_operator_can_be_expected_when_signs_are_not_forgiven() {
        var operator = new AnswerKey.Text(List.of("-"), Leniency.FORM);

        assertThat(Judge.judge(operator, new Answer.Text(" - ")).correct()).isTrue();
        assertThat(Judge.judge(operator, new Answer.Text("+")).correct()).isFalse();
    }

    @Test
    void a_day_of_any_field_is_compared_like_a_day_alone() {
        var key = new AnswerKey.Fields(Map.of("when", new AnswerKey.Day(LocalDate.of(2024, 3, 3))));

        assertThat(Judge.judge(key, new Answer.Fields(Map.of("when", "3/3/24"))))
                .isEqualTo(new Judged(true, Map.of("when", true)));
    }

    private static Refused refused(Judgement.Reason reason) {
        return new Refused(reason, Set.of());
    }
}
