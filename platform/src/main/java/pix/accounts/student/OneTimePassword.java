package pix.accounts.student;

import java.time.Instant;
import java.util.random.RandomGenerator;
import pix.accounts.password.Password;
import pix.accounts.session.Credentials;

/**
 * A password that is given on paper and opens once (rule O3.3): six letters that are never mistaken, two digits.
 *
 * @param opensUntil afterwards another one is needed
 */
public record OneTimePassword(String value, Instant opensUntil) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 6;

    static OneTimePassword draw(RandomGenerator random, Instant now) {
        var drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return new OneTimePassword(drawn + "%02d".formatted(random.nextInt(100)), now.plus(Credentials.OPENS_ONCE_FOR));
    }

    Password password() {
        return new Password(value);
    }

    /** Never the password: who reads it in a log could use it. */
    @Override
    public String toString() {
        return "a one-time password";
    }
}
