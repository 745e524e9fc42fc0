package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.BIRTHDATE_IN_NO_LIFE;
import static pix.organisations.roll.ProblemKind.CODE_CONVERTED;
import static pix.organisations.roll.ProblemKind.FIELD_BAD_VALUES;
import static pix.organisations.roll.ProblemKind.FIELD_DATE_FORMAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.engine.writing.Typed;
import pix.organisations.roll.Column.Fault;
import pix.organisations.roll.Column.Rule;
import pix.organisations.student.BirthDates;
import pix.shared.PlainName;

/** What cells of a CSV must be. */
final class CellRules {

    private static final Pattern STARTS_WITH_A_DIGIT = Pattern.compile("^[0-9]");

    /** 2401011000 in a column that is too narrow. */
    private static final Pattern CONVERTED =
            Pattern.compile("-?[0-9]([.,][0-9]+)?E\\+[0-9]+", Pattern.CASE_INSENSITIVE);

    static final Rule NOT_CONVERTED = filled(value -> !CONVERTED.matcher(value).matches(), CODE_CONVERTED, "");

    private CellRules() {}

    static Rule birth(LocalDate today) {
        return each(
                filled(value -> FrenchDate.readAlsoShort(value, today).isPresent(), FIELD_DATE_FORMAT, ""),
                filled(value -> isInALife(value, today), BIRTHDATE_IN_NO_LIFE, ""));
    }

    private static boolean isInALife(String value, LocalDate today) {
        return FrenchDate.readAlsoShort(value, today)
                .filter(birth -> BirthDates.isInALife(birth, today))
                .isPresent();
    }

    static Rule oneOf(List<String> words) {
        return filled(words::contains, FIELD_BAD_VALUES, String.join(", ", words));
    }

    static Rule like(String pattern, ProblemKind otherwise) {
        return filled(Pattern.compile(pattern).asMatchPredicate(), otherwise, "");
    }

    /** A cell that is empty is right, unless its column says otherwise. */
    static Rule filled(Predicate<String> isRight, ProblemKind otherwise, String allowed) {
        return (value, _) ->
                value.isEmpty() || isRight.test(value) ? Optional.empty() : Optional.of(new Fault(otherwise, allowed));
    }

    /** The first rule that finds a fault. */
    static Rule each(Rule... rules) {
        return (value, line) -> Stream.of(rules)
                .flatMap(rule -> rule.fault(value, line).stream())
                .findFirst();
    }

    static UnaryOperator<String> isoDate(LocalDate today) {
        return value -> FrenchDate.readAlsoShort(value, today).orElseThrow().toString();
    }

    /** A word of the list, in whatever case and accents it is written. */
    static UnaryOperator<String> word(List<String> words) {
        return typed -> words.stream()
                .filter(word -> PlainName.of(word).equals(PlainName.of(typed)))
                .findFirst()
                .orElse(typed);
    }

    /** A code of so many signs, in capital letters, with the zeros in front that a spreadsheet has taken away. */
    static UnaryOperator<String> code(int length) {
        return typed -> {
            var code = Typed.code(typed);
            return code.length() == length - 1
                            && STARTS_WITH_A_DIGIT.matcher(code).find()
                    ? "0" + code
                    : code;
        };
    }
}
