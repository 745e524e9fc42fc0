package pix.accounts.signup;

import java.util.Set;
import pix.accounts.Token;

/** What comes of signing up. */
public sealed interface SignUpOutcome {

    /** The account will open with the link in the mail. Whether one existed already is said in the mail, not here. */
    record LinkSent() implements SignUpOutcome {}

    /** The address was proved by a letter before: this link opens the account at once, in the browser that asked. */
    record Proved(Token link) implements SignUpOutcome {}

    record Refused(Set<SignUpProblem> problems) implements SignUpOutcome {}
}
