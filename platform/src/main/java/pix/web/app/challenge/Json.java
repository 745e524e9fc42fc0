package pix.web.app.challenge;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A map as JSON, for an attribute that a custom element reads. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String of(Map<String, String> map) {
        return MAPPER.writeValueAsString(map);
    }
}
