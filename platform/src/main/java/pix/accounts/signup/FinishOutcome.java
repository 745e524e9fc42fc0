package pix.accounts.signup;

import pix.accounts.MaskedLogin;
import pix.accounts.Token;

/** What comes of following the link of the letter that finishes a sign-up. */
public sealed interface FinishOutcome {

    /** The account is open and its owner signed in. */
    record Opened(Token session, String next) implements FinishOutcome {}

    /** The link has served, or another one has opened an account with the same address: one logs in. */
    record OpenedBefore(String next) implements FinishOutcome {}

    /** Another browser has asked: whoever chose the password types it. */
    record PasswordNeeded(MaskedLogin login) implements FinishOutcome {}

    record WrongPassword(MaskedLogin login) implements FinishOutcome {}

    record TooManyTries() implements FinishOutcome {}

    /** The link is too old, or never was one. */
    record DeadLink() implements FinishOutcome {}
}
