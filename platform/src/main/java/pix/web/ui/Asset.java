package pix.web.ui;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file with the address made of its content, and its bytes in each encoding the build prepared, the smallest first. */
record Asset(String url, MediaType type, Map<String, byte[]> encodings) {

    static final String PLAIN = "identity";
    private static final Map<String, String> SUFFIXES = Map.of("br", ".br", "gzip", ".gz");

    static boolean isCompressed(String name) {
        return SUFFIXES.values().stream().anyMatch(name::endsWith);
    }

    static Asset read(String root, String name, Resource file) {
        try {
            var content = file.getContentAsByteArray();
            var encodings = new LinkedHashMap<String, byte[]>();
            for (var encoding : new String[] {"br", "gzip"}) {
                var packed = file.createRelative(file.getFilename() + SUFFIXES.get(encoding));
                if (packed.exists()) encodings.put(encoding, packed.getContentAsByteArray());
            }
            encodings.put(PLAIN, content);
            var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
            return new Asset(root + hashed(name, content), type, encodings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best encoding that the browser accepts; one it refuses with {@code q=0} is rare enough to be sent all the same. */
    String encodingFor(String accepted) {
        return encodings.keySet().stream()
                .filter(accepted::contains)
                .findFirst()
                .orElse(PLAIN);
    }

    byte[] bytes(String encoding) {
        return requireNonNull(encodings.get(encoding));
    }

    private static String hashed(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
