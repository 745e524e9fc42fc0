package pix.accounts.session;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.accounts.Token;

/** What comes of a login and a password. */
public sealed interface LoginOutcome {

    record LoggedIn(Token session) implements LoginOutcome {}

    /** Whether the password was right, and nothing counts against who typed it. */
    default boolean isRightPassword() {
        return switch (this) {
            case LoggedIn _, MustChoose _, NeedsCode _ -> true;
            case NoLongerOpens _, Wrong _, Locked _, Blocked _, TooManyFromHere _ -> false;
        };
    }

    /** The right password; a code comes next, with this word. */
    record NeedsCode(Token pending) implements LoginOutcome {}

    /** The right password of a school, which opens once: another one has to be chosen first. */
    record MustChoose(AccountId account) implements LoginOutcome {}

    /** It was a school's right password, which opens no more: only who knows it is told so. */
    record NoLongerOpens() implements LoginOutcome {}

    /** An unknown login and a wrong password are the same answer. */
    record Wrong(Optional<Integer> triesLeft) implements LoginOutcome {}

    /** Too many failures in a row: until then even the right password is refused. */
    record Locked(Instant until) implements LoginOutcome {}

    /** Far too many failures: only a new password, asked for by mail, opens it again. */
    record Blocked() implements LoginOutcome {}

    /** Too many failures from this address, whatever the logins. */
    record TooManyFromHere() implements LoginOutcome {}
}
