package pix.accounts.session;

import java.util.Optional;
import pix.accounts.Token;

/**
 * Where a log-in comes from.
 *
 * @param device the word that this browser was given when somebody first logged in with it
 * @param browser its name and its system's, as it says them: « Firefox, Windows »; empty when it does not
 */
public record Origin(String address, Optional<Token> device, String browser) {

    /** A browser that nobody has logged in with. */
    public static Origin at(String address) {
        return new Origin(address, Optional.empty(), "");
    }
}
