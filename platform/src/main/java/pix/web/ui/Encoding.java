package pix.web.ui;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The forms in which a text can travel, the smallest first. */
enum Encoding {
    BROTLI("br") {
        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] encode(byte[] content) throws IOException {
            return Encoder.compress(
                    content, new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] content) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new Smallest(packed)) {
                gzip.write(content);
            }
            return packed.toByteArray();
        }
    },
    PLAIN("identity") {
        @Override
        byte[] encode(byte[] content) {
            return content;
        }
    };

    private final String word;

    Encoding(String word) {
        this.word = word;
    }

    abstract byte[] encode(byte[] content) throws IOException;

    /** Brotli is native code: a machine it was not made for does without. */
    boolean isAvailable() {
        return true;
    }

    /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    String word() {
        return word;
    }

    byte[] of(Asset asset) {
        try {
            return encode(asset.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
