package pix.accounts.signup;

import java.util.List;
import java.util.Locale;
import pix.accounts.EmailAddress;
import pix.accounts.password.Password;
import pix.engine.writing.Typed;

/** What a person typed to get an account. */
public record SignUpDemand(
        String firstName, String lastName, EmailAddress email, Password password, boolean acceptsTerms, Locale locale) {

    public SignUpDemand {
        firstName = Typed.line(firstName);
        lastName = Typed.line(lastName);
    }

    List<String> everythingKnown() {
        return List.of(firstName, lastName, email.value());
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "a sign-up demand";
    }
}
