package pix.accounts.recovery;

import pix.accounts.Token;
import pix.accounts.password.PasswordProblem;

/** What comes of choosing another password. */
public sealed interface PasswordOutcome {

    record Chosen() implements PasswordOutcome {}

    /** Every session is closed, and this one opened in their place. */
    record Changed(Token session) implements PasswordOutcome {}

    record Refused(PasswordProblem problem) implements PasswordOutcome {}

    record WrongPassword() implements PasswordOutcome {}

    record TooManyTries() implements PasswordOutcome {}

    /** The link is too old, was used, or never was one. */
    record DeadLink() implements PasswordOutcome {}
}
