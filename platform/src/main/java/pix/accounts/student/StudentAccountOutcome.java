package pix.accounts.student;

import pix.accounts.Token;
import pix.accounts.Username;
import pix.accounts.password.PasswordProblem;

/** What comes of opening an account with a username. */
public sealed interface StudentAccountOutcome {

    /** Whoever opened it is signed in; the username has to be told. */
    record Opened(Username username, Token session) implements StudentAccountOutcome {}

    record Refused(PasswordProblem problem) implements StudentAccountOutcome {}

    record TooManyFromHere() implements StudentAccountOutcome {}

    /** Somebody was faster: the student has an account, or the username has an owner. Nothing is opened. */
    record NotWanted() implements StudentAccountOutcome {}
}
