package pix.engine.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is expected for a challenge; never leaves the server. */
public sealed interface AnswerKey {

    /** One of these texts, as near as the leniency allows. */
    record Text(List<String> accepted, Leniency leniency) implements AnswerKey {}

    /**
     * One of these numbers, give or take the tolerance (0 = equal), with or without one of the units; what does not read
     * as a number is compared as text.
     */
    record Number(List<String> accepted, BigDecimal tolerance, List<String> units, Leniency leniency)
            implements AnswerKey {}

    /** This day, in any usual French or ISO writing. */
    record Day(LocalDate day) implements AnswerKey {}

    /** One of these values of a list, to the letter. */
    record Select(List<String> accepted) implements AnswerKey {}

    /** This one choice. */
    record OneChoice(String id) implements AnswerKey {}

    /** These choices, all of them and no other. */
    record SeveralChoices(Set<String> ids) implements AnswerKey {}

    /** These choices in this order. */
    record Order(List<String> ids) implements AnswerKey {}

    /** Each field against its own key. */
    record Fields(Map<String, AnswerKey> fields) implements AnswerKey {}

    /** As many fields as groups of accepted texts, in any order: a group serves once. */
    record Groups(List<List<String>> groups, Leniency leniency) implements AnswerKey {}

    /** The state of a simulator: each setting holds one of its allowed values; settings not named here do not matter. */
    record State(Map<String, Set<String>> allowed) implements AnswerKey {}
}
