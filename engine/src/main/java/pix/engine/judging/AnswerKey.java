package pix.engine.judging;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is expected for a challenge; never leaves the server.
 *
 * <p>A key that no answer, or any answer, could satisfy is refused when it is made, with an
 * {@link IllegalArgumentException}: it is the author's mistake, never the learner's.
 */
public sealed interface AnswerKey {

    /**
     * One of these texts, as near as the leniency allows.
     *
     * @param around words that say nothing before or after it, where form is forgiven: « the », « code »
     */
    record Text(List<String> accepted, Leniency leniency, List<String> around) implements AnswerKey {
        public Text {
            accepted = Keys.texts(accepted, leniency);
            around = List.copyOf(around);
        }

        /** The text alone. */
        public Text(List<String> accepted, Leniency leniency) {
            this(accepted, leniency, List.of());
        }
    }

    /**
     * One of these numbers, give or take the tolerance (0 = equal); what does not read as a number is compared as text.
     *
     * @param units what may stand before or after it: its unit, and words that say nothing, such as « n° »
     */
    record Number(List<String> accepted, BigDecimal tolerance, List<String> units, Leniency leniency)
            implements AnswerKey {
        public Number {
            accepted = Keys.texts(accepted, leniency);
            units = List.copyOf(units);
            Keys.require(tolerance.signum() >= 0, "a tolerance is not negative");
        }
    }

    /** This day, in any usual French or ISO writing. */
    record Day(LocalDate day) implements AnswerKey {
        public Day {
            requireNonNull(day);
        }
    }

    /** One of these values of a list, to the letter. */
    record Select(List<String> accepted) implements AnswerKey {
        public Select {
            accepted = Keys.texts(accepted, Leniency.NONE);
        }
    }

    /** This one choice. */
    record OneChoice(String id) implements AnswerKey {
        public OneChoice {
            Keys.require(!id.isBlank(), "a choice has an id");
        }
    }

    /** These choices, all of them and no other. */
    record SeveralChoices(Set<String> ids) implements AnswerKey {
        public SeveralChoices {
            ids = Set.copyOf(ids);
            Keys.require(!ids.isEmpty(), "at least one choice is right");
        }
    }

    /**
     * These choices, each once, in an order that keeps what has to come before what.
     *
     * @param ids one good order
     * @param before what comes before what, in every good order
     */
    record Order(List<String> ids, List<Before> before) implements AnswerKey {
        public Order {
            ids = List.copyOf(ids);
            before = List.copyOf(before);
            Keys.require(ids.size() > 1, "an order has two choices or more");
            Keys.require(!before.isEmpty(), "something comes before something");
            Keys.require(before.stream().allMatch(new Sequence(ids)::keeps), "a good order keeps its own rule");
        }

        /** In this order only. */
        public Order(List<String> ids) {
            this(ids, Sequence.eachBeforeTheNext(ids));
        }

        /** Whether no two choices can be swapped. */
        public boolean isOnly() {
            return before.containsAll(Sequence.eachBeforeTheNext(ids));
        }

        boolean accepts(List<String> given) {
            return given.size() == ids.size()
                    && given.containsAll(ids)
                    && before.stream().allMatch(new Sequence(given)::keeps);
        }
    }

    /** The first one comes somewhere before the second one. */
    record Before(String first, String second) {}

    /** Each field against its own key, which is one for a single text: text, number, day, list or one choice. */
    record Fields(Map<String, AnswerKey> fields) implements AnswerKey {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            Keys.require(!fields.isEmpty(), "at least one field");
            Keys.require(fields.values().stream().allMatch(FieldJudge::suits), "a field holds one text");
        }
    }

    /** As many fields as groups of accepted texts, in any order: a group serves once. */
    record Groups(List<List<String>> groups, Leniency leniency) implements AnswerKey {
        public Groups {
            groups = groups.stream()
                    .map(accepted -> Keys.texts(accepted, leniency))
                    .toList();
            Keys.require(!groups.isEmpty(), "at least one group");
        }
    }

    /** The state of a simulator: each setting holds one of its allowed values; settings not named here do not matter. */
    record State(Map<String, Set<String>> allowed) implements AnswerKey {
        public State {
            var copy = new LinkedHashMap<String, Set<String>>();
            allowed.forEach((setting, values) -> copy.put(setting, Set.copyOf(values)));
            Keys.require(!copy.isEmpty(), "at least one setting");
            Keys.require(copy.values().stream().noneMatch(Set::isEmpty), "each setting has an allowed value");
            allowed = Collections.unmodifiableMap(copy);
        }
    }

    /** The state of a simulator that passes a trial, when what is right can be tried but not listed: a program, run. */
    record Tried(Trial trial) implements AnswerKey {
        public Tried {
            requireNonNull(trial);
        }
    }

    /** Is this state right? The same state always gets the same answer, in a bounded time. */
    @FunctionalInterface
    interface Trial {
        boolean passes(Map<String, String> state);
    }
}
