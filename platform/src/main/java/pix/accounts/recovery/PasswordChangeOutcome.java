package pix.accounts.recovery;

import pix.accounts.Token;
import pix.accounts.password.PasswordProblem;

/** What comes of changing a password that is known. */
public sealed interface PasswordChangeOutcome {

    /** Every session is closed, and this one opened in their place. */
    record Changed(Token session) implements PasswordChangeOutcome {}

    record Refused(PasswordProblem problem) implements PasswordChangeOutcome {}

    record WrongPassword() implements PasswordChangeOutcome {}

    record TooManyTries() implements PasswordChangeOutcome {}
}
