package pix.web.app.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.accounts.password.Password;
import pix.accounts.signup.SignUpDemand;

/** What was typed to sign up. The last two fields are filled by the robot check's script: without it they are absent. */
public record SignUpForm(
        String firstName,
        String lastName,
        String email,
        String password,
        boolean acceptsTerms,
        boolean isScripted,
        String robotCheck) {

    static final SignUpForm BLANK = of(Map.of());

    static SignUpForm of(Map<String, String> typed) {
        return new SignUpForm(
                typed.getOrDefault("firstName", ""),
                typed.getOrDefault("lastName", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("password", ""),
                typed.containsKey("terms"),
                typed.containsKey("scripted"),
                typed.getOrDefault("robotCheck", ""));
    }

    /** Empty from a browser that runs no scripts. */
    Optional<String> robotAnswer() {
        return isScripted ? Optional.of(robotCheck) : Optional.empty();
    }

    SignUpDemand demand(Locale locale) {
        return new SignUpDemand(
                firstName, lastName, EmailAddress.of(email), new Password(password), acceptsTerms, locale);
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "a sign-up form";
    }
}
