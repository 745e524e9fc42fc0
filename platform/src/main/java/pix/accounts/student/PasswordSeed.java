package pix.accounts.student;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pix.accounts.AccountId;

/**
 * What one-time passwords are drawn with: a form that is sent twice gives the same ones, which are kept nowhere.
 *
 * @param form of 122 bits drawn by {@code UUID.randomUUID}, known to its page alone
 * @param at when it was sent first
 */
public record PasswordSeed(UUID form, Instant at) {

    private static final String HMAC = "HmacSHA256";

    OneTimePassword draw(AccountId account) {
        return OneTimePassword.draw(new SplittableRandom(of(account)), at);
    }

    private long of(AccountId account) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(form.getMostSignificantBits(), form.getLeastSignificantBits()), HMAC));
            return ByteBuffer.wrap(mac.doFinal(bytes(account.value(), at.toEpochMilli())))
                    .getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(long one, long other) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(one).putLong(other).array();
    }

    /** Never the form: who reads it in a log could draw the passwords. */
    @Override
    public String toString() {
        return "a password seed";
    }
}
