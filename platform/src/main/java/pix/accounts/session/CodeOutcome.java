package pix.accounts.session;

import java.time.Instant;
import pix.accounts.AccountId;
import pix.accounts.Token;

/** What comes of the code that a log-in asks for after its password. */
public sealed interface CodeOutcome {

    record LoggedIn(Token session) implements CodeOutcome {}

    /** The password was a school's, which opens once: another one has to be chosen first. */
    record MustChoose(AccountId account) implements CodeOutcome {}

    /** A code used before is a wrong one. */
    record Wrong() implements CodeOutcome {}

    /** Too many wrong codes: until then even the right one is refused. */
    record Locked(Instant until) implements CodeOutcome {}

    /** Far too many: only the staff opens it again. */
    record Blocked() implements CodeOutcome {}

    /** The password was given too long ago, or never: it begins again. */
    record Over() implements CodeOutcome {}
}
