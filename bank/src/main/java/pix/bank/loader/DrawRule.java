package pix.bank.loader;

import static com.fasterxml.jackson.annotation.JsonTypeInfo.Id.DEDUCTION;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pix.bank.making.file.Words;
import pix.bank.question.Draw;

/** How one value of a value set is drawn. {@code not} names earlier values it must differ from. */
@JsonTypeInfo(use = DEDUCTION)
public sealed interface DrawRule {

    /** The value, given those already drawn. */
    String value(Draw draw, Map<String, String> drawn);

    /** A whole number from the first to the second, by steps. */
    record Whole(
            @JsonProperty("int") List<Integer> range,
            @Nullable Integer step,
            @Nullable List<String> not) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            int by = step == null ? 1 : step;
            int steps = (range.get(1) - range.get(0)) / by;
            return differing(not, drawn, () -> Integer.toString(range.get(0) + by * draw.between(0, steps)));
        }
    }

    /** One of these. */
    record OneOf(
            @JsonProperty("of") List<String> of, @Nullable List<String> not) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            return differing(not, drawn, () -> draw.pick(of));
        }
    }

    /** One line of a shared word list. */
    record FromList(
            @JsonProperty("from") String from, @Nullable List<String> not) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            return differing(not, drawn, () -> draw.pick(Words.list(from)));
        }
    }

    /** A day between two, both included. */
    record Day(
            @JsonProperty("date") List<LocalDate> date,
            @Nullable List<String> not) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            int days = (int) ChronoUnit.DAYS.between(date.get(0), date.get(1));
            return differing(
                    not,
                    drawn,
                    () -> date.get(0).plusDays(draw.between(0, days)).toString());
        }
    }

    /** A day that comes so many days after an earlier one. */
    record Later(
            @JsonProperty("after") String after,
            @JsonProperty("days") List<Integer> days) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            var first = LocalDate.parse(drawn.getOrDefault(after, after));
            return first.plusDays(draw.between(days.get(0), days.get(1))).toString();
        }
    }

    /** What goes with an earlier value: {@code {by: fingers, gives: {"5": normale, "6": anormale}}}; holes take earlier values. */
    record Depending(
            @JsonProperty("by") String by,
            @JsonProperty("gives") Map<String, String> gives) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            var given = gives.get(drawn.getOrDefault(by, by));
            if (given == null) throw new IllegalArgumentException("nothing goes with " + by + " = " + drawn.get(by));
            return Template.fill(given, drawn);
        }
    }

    /** The sum of earlier values and of numbers. */
    record Sum(@JsonProperty("sum") List<String> sum) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            return Integer.toString(
                    sum.stream().mapToInt(term -> number(term, drawn)).sum());
        }
    }

    /** The product of earlier values and of numbers. */
    record Product(@JsonProperty("product") List<String> product) implements DrawRule {
        @Override
        public String value(Draw draw, Map<String, String> drawn) {
            return Integer.toString(
                    product.stream().mapToInt(term -> number(term, drawn)).reduce(1, Math::multiplyExact));
        }
    }

    private static int number(String term, Map<String, String> drawn) {
        return Integer.parseInt(drawn.getOrDefault(term, term));
    }

    private static String differing(@Nullable List<String> not, Map<String, String> drawn, Supplier<String> attempt) {
        if (not == null) return attempt.get();
        Set<String> taken =
                not.stream().map(name -> drawn.getOrDefault(name, name)).collect(Collectors.toSet());
        for (int tries = 0; tries < 1000; tries++) {
            var value = attempt.get();
            if (!taken.contains(value)) return value;
        }
        throw new IllegalStateException("no value differs from " + taken);
    }
}
