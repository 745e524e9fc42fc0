package pix.accounts.signup;

import java.util.Optional;
import pix.accounts.EmailAddress;

/**
 * Where somebody signs up.
 *
 * @param address of the network, whose sign-ups are counted
 * @param browser what tells this browser from all others: it finishes what it began without the password
 * @param next the page to go to with the new account
 * @param mailbox the one whose letter led here: whoever has read it needs no other letter to prove that it is theirs
 */
public record SignUpPlace(String address, String browser, String next, Optional<EmailAddress> mailbox) {

    public SignUpPlace(String address, String browser, String next) {
        this(address, browser, next, Optional.empty());
    }

    /** Not the browser's mark: a log line may print it. */
    @Override
    public String toString() {
        return "a place to sign up";
    }
}
