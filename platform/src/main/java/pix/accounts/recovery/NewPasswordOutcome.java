package pix.accounts.recovery;

import java.util.Optional;
import pix.accounts.Token;
import pix.accounts.password.PasswordProblem;

/** What comes of choosing a password with a mailed link. */
public sealed interface NewPasswordOutcome {

    /** @param session of whoever has just logged in; a mailed link alone signs nobody in */
    record Chosen(Optional<Token> session) implements NewPasswordOutcome {}

    record Refused(PasswordProblem problem) implements NewPasswordOutcome {}

    /** The link is too old, was used, or never was one. */
    record DeadLink() implements NewPasswordOutcome {}
}
