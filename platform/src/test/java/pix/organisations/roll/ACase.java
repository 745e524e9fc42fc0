package pix.organisations.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file after a public report of somebody who imports rolls. */
final class ACase {

    static final String UAI = "0389999Z";

    private ACase() {}

    static byte[] file(String name) {
        try (var stream = ACase.class.getResourceAsStream("/cases/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Heard heard(RollFormat format, String name) {
        return Heard.of(format, file(name), UAI);
    }
}
