package pix.engine.judging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a learner gave for a challenge, as it was sent. */
public sealed interface Answer {

    /** Words, a number or a date typed in the only field, or the value of the only list. */
    record Text(String text) implements Answer {}

    /** The ids that were ticked, or put in order: order and repetitions are kept. */
    record Choices(List<String> ids) implements Answer {
        public Choices {
            ids = List.copyOf(ids);
        }
    }

    /** What each field holds, by the field's name, in order; also the state of a simulator, by the setting's name. */
    record Fields(Map<String, String> values) implements Answer {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
