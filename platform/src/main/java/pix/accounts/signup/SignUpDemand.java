package pix.accounts.signup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import pix.accounts.EmailAddress;
import pix.accounts.password.Password;

/** What a person typed to get an account. */
public record SignUpDemand(
        String firstName, String lastName, EmailAddress email, Password password, boolean acceptsTerms, Locale locale) {

    public SignUpDemand {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
    }

    List<String> everythingKnown() {
        return List.of(firstName, lastName, email.value());
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "a sign-up demand";
    }
}
