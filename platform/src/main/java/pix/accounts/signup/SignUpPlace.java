package pix.accounts.signup;

/**
 * Where somebody signs up.
 *
 * @param address of the network, whose sign-ups are counted
 * @param browser what tells this browser from all others: it finishes what it began without the password
 * @param next the page to go to with the new account
 */
public record SignUpPlace(String address, String browser, String next) {

    /** Not the browser's mark: a log line may print it. */
    @Override
    public String toString() {
        return "a place to sign up";
    }
}
