package pix.accounts;

import java.util.Optional;

/**
 * What happened to an account or at its door, that its owner or whoever answers for it may want to know later.
 *
 * @param account empty for a login that opens nothing
 */
public record AccountEvent(Kind kind, Optional<AccountId> account) {

    public enum Kind {
        LOGGED_IN,
        LOG_IN_REFUSED,
        /** Closed for a while. */
        LOGIN_LOCKED,
        /** Closed until its owner is proved otherwise. */
        LOGIN_BLOCKED,
        PASSWORD_CHANGED,
        EMAIL_CHANGED,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        RECOVERY_CODE_USED,
        RECOVERY_CODES_RENEWED
    }

    public AccountEvent(Kind kind, AccountId account) {
        this(kind, Optional.of(account));
    }
}
