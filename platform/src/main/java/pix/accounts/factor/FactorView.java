package pix.accounts.factor;

import java.util.Optional;
import pix.accounts.code.TotpSecret;

/**
 * How the second factor of an account stands.
 *
 * @param waiting the secret that waits for its first code
 * @param codesLeft codes on paper that were not used
 */
public record FactorView(boolean isOn, Optional<TotpSecret> waiting, int codesLeft) {

    public boolean isWaiting() {
        return waiting.isPresent();
    }

    /** The waiting secret, in groups for people to read. */
    public String secretInGroups() {
        return waiting.map(TotpSecret::inGroups).orElse("");
    }

    /** The waiting secret, as a square tells it to an app. */
    public String address(String issuer, String login) {
        return waiting.map(secret -> secret.address(issuer, login)).orElse("");
    }
}
