package pix.accounts.code;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every half minute (RFC 6238), as authenticator apps reckon them: HMAC-SHA-1, six digits. */
final class Totp {

    private static final String ALGORITHM = "HmacSHA1";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int MODULUS = 1_000_000;
    private static final String SHAPE = "\\d{6}";

    private Totp() {}

    /** The step at which this code is shown, of the present one, the one before and the one after: clocks drift. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        if (!code.matches(SHAPE)) return OptionalLong.empty();
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        var hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int word = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", word % MODULUS);
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
