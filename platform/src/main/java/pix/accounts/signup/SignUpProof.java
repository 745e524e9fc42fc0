package pix.accounts.signup;

import pix.accounts.password.Password;

/**
 * What shows that whoever reads the mailbox is who signed up: else a stranger could make an account with somebody's address
 * and a password of their own, and wait for the owner, or a program that reads the mail, to follow the link.
 */
public sealed interface SignUpProof {

    /** What tells the browser that follows the link from all others. */
    record Browser(String mark) implements SignUpProof {

        /** Not the mark: a log line may print it. */
        @Override
        public String toString() {
            return "a browser";
        }
    }

    record Typed(Password password) implements SignUpProof {}
}
