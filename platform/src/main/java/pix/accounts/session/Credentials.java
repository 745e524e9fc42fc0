package pix.accounts.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.accounts.password.PasswordHash;

/**
 * What an account is opened with.
 *
 * @param givenAt when a school gave this password, which opens once: another one must be chosen before anything else
 */
public record Credentials(AccountId account, PasswordHash hash, Optional<Instant> givenAt) {

    /** Long enough for a card that is handed out before the holidays and used after them. */
    public static final Duration OPENS_ONCE_FOR = Duration.ofDays(30);

    boolean opensOnce() {
        return givenAt.isPresent();
    }

    boolean isTooOld(Instant now) {
        return givenAt.filter(given -> !now.isBefore(given.plus(OPENS_ONCE_FOR)))
                .isPresent();
    }
}
