package pix.engine.judging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What comes of comparing an answer with its key: right or not, or nothing to compare. */
public sealed interface Judgement {

    /** Whether the whole answer is right; there is no partial credit, and a refused answer is not right. */
    boolean correct();

    /** For an answer in several fields, whether each is right; empty for the others. */
    Map<String, Boolean> fields();

    /** The answer was compared. */
    record Judged(boolean correct, Map<String, Boolean> fields) implements Judgement {
        public Judged {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        static Judged single(boolean correct) {
            return new Judged(correct, Map.of());
        }

        static Judged all(Map<String, Boolean> fields) {
            return new Judged(fields.values().stream().allMatch(right -> right), fields);
        }
    }

    /**
     * Not an answer to this challenge: it must be neither recorded nor held against the learner.
     *
     * @param names the fields concerned, if any
     */
    record Refused(Reason reason, Set<String> names) implements Judgement {
        public Refused {
            names = Set.copyOf(names);
        }

        static Refused because(Reason reason) {
            return new Refused(reason, Set.of());
        }

        @Override
        public boolean correct() {
            return false;
        }

        @Override
        public Map<String, Boolean> fields() {
            return Map.of();
        }
    }

    /** Why an answer was not compared. */
    enum Reason {
        /** Nothing was typed, ticked or done. */
        EMPTY,
        /** Some fields are blank, others are not. */
        INCOMPLETE,
        /** A field the challenge does not have. */
        UNKNOWN_FIELD,
        /** Where a day is expected: what is no day of any calendar, or not a whole one. */
        NO_DAY,
        /** Ticks for a text, several choices where one is asked, and the like. */
        UNFIT
    }
}
