package pix.accounts.recovery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;

/** Asks a signed-in person for the password again before what cannot be undone: a borrowed browser is not enough. */
@Component
public class OwnPassword {

    /** What the password that was given is. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** It is not even looked at. */
        TOO_MANY_TRIES
    }

    private final StoredPasswords passwords;
    private final HashPasswords hashing;
    private final AddressLimits limits;

    OwnPassword(StoredPasswords passwords, HashPasswords hashing, AddressLimits limits) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.limits = limits;
    }

    public Answer check(AccountId account, Password given) {
        if (!limits.allow(LimitedAction.PASSWORD_CHANGE, account.toString())) return Answer.TOO_MANY_TRIES;
        return hashing.opens(given, Optional.of(passwords.of(account))) ? Answer.RIGHT : Answer.WRONG;
    }
}
