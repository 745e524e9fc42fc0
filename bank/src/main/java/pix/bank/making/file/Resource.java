package pix.bank.making.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of the bank, by its path under {@code bank/}. */
public final class Resource {

    private Resource() {}

    public static Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public static Optional<byte[]> bytes(String path) {
        try (var stream = Resource.class.getResourceAsStream("/bank/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }
}
