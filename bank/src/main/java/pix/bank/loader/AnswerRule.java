package pix.bank.loader;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be answered and what is right, as an author writes it; {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = AnswerRule.Text.class, name = "text"),
    @Type(value = AnswerRule.Number.class, name = "number"),
    @Type(value = AnswerRule.Day.class, name = "date"),
    @Type(value = AnswerRule.Select.class, name = "select"),
    @Type(value = AnswerRule.Choice.class, name = "choice"),
    @Type(value = AnswerRule.Choices.class, name = "choices"),
    @Type(value = AnswerRule.Order.class, name = "order"),
    @Type(value = AnswerRule.Fields.class, name = "fields"),
    @Type(value = AnswerRule.Groups.class, name = "groups"),
    @Type(value = AnswerRule.State.class, name = "state"),
    @Type(value = AnswerRule.Tried.class, name = "trial")
})
public sealed interface AnswerRule {

    /** An answer that fits one field, and so may stand among several. */
    sealed interface OneField extends AnswerRule {
        String label();
    }

    /** What is forgiven; see {@link pix.engine.judging.Leniency}. */
    enum Forgive {
        ALL,
        SPELLED,
        NONE
    }

    record Text(
            String label, List<String> accepted, @Nullable Forgive forgive) implements OneField {}

    record Number(
            String label,
            List<String> accepted,
            @Nullable BigDecimal tolerance,
            @Nullable List<String> units) implements OneField {}

    record Day(String label, String accepted) implements OneField {}

    record Select(String label, List<String> options, List<String> accepted) implements OneField {}

    /**
     * One option is right.
     *
     * @param show how many options are shown: one of those that are right, and some of the others; all when it is left out
     */
    record Choice(List<Option> options, @Nullable Integer show) implements AnswerRule {
        int shown() {
            return show == null ? options.size() : show;
        }
    }

    /** @param show how many options are shown, two right ones or more among them; all when it is left out */
    record Choices(List<Option> options, @Nullable Integer show) implements AnswerRule {
        int shown() {
            return show == null ? options.size() : show;
        }
    }

    /** A choice; a wrong one says which misconception it stands for. */
    record Option(
            String text, @Nullable Boolean right, @Nullable String why) {
        boolean isRight() {
            return Boolean.TRUE.equals(right);
        }
    }

    /**
     * The things in a right order; they are shown shuffled. Either they are all ranked {@code by} one measure, and this
     * order is the only one, or each pair of {@code before} says which of them, by their numbers from 1, comes before which.
     */
    record Order(
            List<String> right,
            @Nullable String by,
            @Nullable List<List<Integer>> before) implements AnswerRule {}

    /** Several fields by name, each judged alone, all to be right. */
    record Fields(Map<String, OneField> fields) implements AnswerRule {}

    /** As many fields as groups, filled in any order. */
    record Groups(
            List<String> labels,
            List<List<String>> groups,
            @Nullable Forgive forgive) implements AnswerRule {}

    /** The state of the simulator: setting → the values that are right. */
    record State(Map<String, List<String>> right) implements AnswerRule {}

    /** The state of the simulator, tried by the family that staged it. */
    record Tried() implements AnswerRule {}
}
