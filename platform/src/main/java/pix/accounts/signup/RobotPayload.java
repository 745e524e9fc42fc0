package pix.accounts.signup;

import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the page sends back as its solution: JSON in Base64, from anybody, hence to be read with care. */
final class RobotPayload {

    private static final int LONGEST = 2000;

    private RobotPayload() {}

    static Optional<Payload> read(String typed, JsonMapper json) {
        if (typed.isEmpty() || typed.length() > LONGEST) return Optional.empty();
        try {
            var payload = json.readValue(Base64.getDecoder().decode(typed), Payload.class);
            return Optional.ofNullable(payload).filter(RobotPayload::isWhole);
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Payload payload) {
        return payload.algorithm != null
                && payload.challenge != null
                && payload.number != null
                && payload.salt != null
                && payload.signature != null;
    }
}
