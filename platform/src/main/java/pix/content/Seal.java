package pix.content;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pix.bank.question.Secret;

/**
 * Writes a few bytes so that this installation alone reads them again, in letters that fit an address. The same bytes make the
 * same letters, so that a page may be kept by a browser; they open beside the words they were sealed with and no others.
 */
@Component
public class Seal {

    /** A digest of bytes and words proves them, and is what the bytes are hidden by (a synthetic initialisation vector). */
    private static final int PROOF = 16;

    private static final int MOST_BYTES = 32;
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final Secret signing;
    private final Secret proving;
    private final Secret hiding;

    Seal(InstallationSecret secret) {
        signing = secret.of("signing");
        proving = secret.of("sealing: proof");
        hiding = secret.of("sealing: cover");
    }

    /** 22 letters that show that a text was written by this installation; it stays readable. */
    public String proof(String text) {
        return LETTERS.encodeToString(Arrays.copyOf(signing.digest(text), PROOF));
    }

    /** @param bytes 32 at most */
    public String seal(byte[] bytes, String... beside) {
        if (bytes.length > MOST_BYTES) throw new IllegalArgumentException(bytes.length + " bytes are too many");
        var proof = proof(bytes, beside);
        var sealed = ByteBuffer.allocate(PROOF + bytes.length).put(proof).put(covered(bytes, proof));
        return LETTERS.encodeToString(sealed.array());
    }

    /** Empty for what was made up, sealed elsewhere, or sealed beside other words. */
    public Optional<byte[]> open(String sealed, String... beside) {
        return decoded(sealed)
                .filter(all -> all.length >= PROOF && all.length <= PROOF + MOST_BYTES)
                .map(all -> covered(Arrays.copyOfRange(all, PROOF, all.length), Arrays.copyOf(all, PROOF)))
                .filter(bytes ->
                        MessageDigest.isEqual(seal(bytes, beside).getBytes(US_ASCII), sealed.getBytes(US_ASCII)));
    }

    private byte[] proof(byte[] bytes, String[] beside) {
        var words = Stream.concat(Stream.of(LETTERS.encodeToString(bytes)), Stream.of(beside));
        return Arrays.copyOf(proving.digest(words.toArray(String[]::new)), PROOF);
    }

    /** Covered twice, bytes are bare again. */
    private byte[] covered(byte[] bytes, byte[] proof) {
        var cover = hiding.digest(LETTERS.encodeToString(proof));
        var covered = new byte[bytes.length];
        for (int place = 0; place < bytes.length; place++) covered[place] = (byte) (bytes[place] ^ cover[place]);
        return covered;
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notOurLetters) {
            return Optional.empty();
        }
    }
}
