package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.FIELD_BAD_VALUES;
import static pix.organisations.roll.ProblemKind.FIELD_DATE_FORMAT;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pix.organisations.roll.Column.Fault;
import pix.organisations.roll.Column.Rule;

/** What cells of a CSV must be. */
final class CellRules {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private CellRules() {}

    static final Rule DATE = filled(value -> FrenchDate.readAlsoShort(value).isPresent(), FIELD_DATE_FORMAT, "");

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
        return (value, line) -> List.of(rules).stream()
                .flatMap(rule -> rule.fault(value, line).stream())
                .findFirst();
    }

    static String isoDate(String value) {
        return FrenchDate.readAlsoShort(value).orElseThrow().toString();
    }

    /** Two schools write « 6e  A » and « 6e A » for one class. */
    static String singleSpaces(String value) {
        return BLANKS.matcher(value.strip()).replaceAll(" ");
    }
}
