package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.FIELD_MAX_LENGTH;
import static pix.organisations.roll.ProblemKind.FIELD_REQUIRED;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column of a CSV.
 *
 * @param heading as it stands in the file
 * @param isRequired neither its heading nor one of its cells may be missing
 * @param rule what else its cells must be
 * @param read how a cell is understood, before it is held to its rule
 * @param kept what is kept of a cell that is right
 */
record Column(
        String heading,
        RollField field,
        boolean isRequired,
        UnaryOperator<String> read,
        Rule rule,
        UnaryOperator<String> kept) {

    private static final int LONGEST = 255;

    /** What is wrong with a cell, knowing the others of its line; a blank cell is empty. */
    interface Rule {
        Optional<Fault> fault(String value, Map<RollField, String> line);
    }

    record Fault(ProblemKind kind, String allowed) {}

    static Column required(String heading, RollField field) {
        return new Column(
                heading, field, true, UnaryOperator.identity(), (_, _) -> Optional.empty(), UnaryOperator.identity());
    }

    static Column optional(String heading, RollField field) {
        return new Column(
                heading, field, false, UnaryOperator.identity(), (_, _) -> Optional.empty(), UnaryOperator.identity());
    }

    Column understood(UnaryOperator<String> how) {
        return new Column(heading, field, isRequired, how, rule, kept);
    }

    Column must(Rule more) {
        return new Column(heading, field, isRequired, read, more, kept);
    }

    Column keeping(UnaryOperator<String> what) {
        return new Column(heading, field, isRequired, read, rule, what);
    }

    /** The first thing to say of a cell. */
    Optional<Fault> fault(String value, Map<RollField, String> line) {
        if (value.isEmpty() && isRequired) return Optional.of(new Fault(FIELD_REQUIRED, ""));
        if (value.length() > LONGEST) return Optional.of(new Fault(FIELD_MAX_LENGTH, Integer.toString(LONGEST)));
        return rule.fault(value, line);
    }
}
