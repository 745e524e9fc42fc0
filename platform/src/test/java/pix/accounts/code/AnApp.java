package pix.accounts.code;

import java.time.Instant;

/** What an authenticator app shows. */
public final class AnApp {

    private AnApp() {}

    public static String shows(TotpSecret secret, Instant now) {
        return Totp.code(secret.bytes(), now.getEpochSecond() / 30);
    }
}
