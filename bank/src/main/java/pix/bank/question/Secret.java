package pix.bank.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that nobody outside knows. What they make of words tells nothing of them, nor of what they make of other words
 * (HMAC-SHA256).
 */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    /** Comes before words: what is made of words is no block of a {@link Draw}. */
    private static final byte OF_WORDS = 1;

    private final SecretKeySpec key;

    /** @param bytes at least 32, drawn by a generator made for secrets */
    public Secret(byte[] bytes) {
        if (bytes.length < LEAST_BYTES)
            throw new IllegalArgumentException("a secret has at least " + LEAST_BYTES + " bytes");
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** What everybody knows: for what is the same everywhere. */
    static Secret known(Object name) {
        return new Secret(new byte[LEAST_BYTES]).apart("known", name.toString());
    }

    /** 32 bytes, the same for the same words; « ab », « c » are not the words « a », « bc ». */
    public byte[] digest(String... words) {
        var mac = mac();
        mac.update(OF_WORDS);
        for (var word : words) {
            var bytes = word.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    /** A secret for one use: who learns it knows neither this one nor those of other uses. */
    public Secret apart(String... words) {
        return new Secret(digest(words));
    }

    Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && key.equals(secret.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Never the bytes: a log line or an error may print a secret. */
    @Override
    public String toString() {
        return "a secret";
    }
}
