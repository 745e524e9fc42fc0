package pix.accounts.signup;

import java.util.Set;

/** What comes of signing up. */
public sealed interface SignUpOutcome {

    /** The account will open with the link in the mail. Whether one existed already is said in the mail, not here. */
    record LinkSent() implements SignUpOutcome {}

    record Refused(Set<SignUpProblem> problems) implements SignUpOutcome {}
}
