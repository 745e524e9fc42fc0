package pix.bench.http;

import java.util.Map;
import java.util.Optional;

/**
 * What the application answered.
 *
 * @param headers the last of each name, in lower case
 * @param bytes as they travelled, headers left out
 */
public record Reply(int status, Map<String, String> headers, String body, int bytes) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
