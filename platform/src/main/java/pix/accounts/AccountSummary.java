package pix.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person sees of their own account. */
public record AccountSummary(
        String firstName,
        String lastName,
        Optional<EmailAddress> email,
        Optional<String> username,
        Locale locale,
        boolean isEmailConfirmed) {

    public String login() {
        return email.map(EmailAddress::value).or(() -> username).orElse("");
    }

    /** What a stranger would try first as a password. */
    public List<String> everythingKnown() {
        return Stream.of(firstName, lastName, login()).toList();
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an account";
    }
}
