package pix.web.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form sent, field by field, to be shown again as it was typed. */
public record GivenFields(MultiValueMap<String, String> sent) {

    public static final GivenFields NONE = new GivenFields(new LinkedMultiValueMap<>());

    /** What the field holds, empty if nothing was sent. */
    public String value(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    public Set<String> values(String name) {
        return Set.copyOf(sent.getOrDefault(name, List.of()));
    }

    /** The state of a simulator: what was sent, over what it was at first. */
    public Map<String, String> state(Map<String, String> initial) {
        var state = new LinkedHashMap<>(initial);
        sent.forEach((name, values) -> {
            if (name.startsWith("state.")) state.put(name.substring("state.".length()), values.getFirst());
        });
        return state;
    }
}
