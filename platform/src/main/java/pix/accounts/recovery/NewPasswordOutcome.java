package pix.accounts.recovery;

import pix.accounts.password.PasswordProblem;

/** What comes of choosing a password with a mailed link. */
public sealed interface NewPasswordOutcome {

    record Chosen() implements NewPasswordOutcome {}

    record Refused(PasswordProblem problem) implements NewPasswordOutcome {}

    /** The link is too old, was used, or never was one. */
    record DeadLink() implements NewPasswordOutcome {}
}
