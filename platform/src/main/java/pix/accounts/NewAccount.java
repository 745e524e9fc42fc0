package pix.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import pix.accounts.password.PasswordHash;

/** An account about to be opened, with an e-mail or with a username. */
public record NewAccount(
        String firstName,
        String lastName,
        Login login,
        PasswordHash passwordHash,
        Locale locale,
        Optional<Instant> termsAcceptedAt,
        Optional<Instant> emailConfirmedAt,
        Optional<StaffRole> staffRole) {

    /** What is typed to log in. */
    public sealed interface Login {

        record ByEmail(EmailAddress email) implements Login {}

        record ByUsername(String username) implements Login {}
    }
}
