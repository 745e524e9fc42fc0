package pix.web.app.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordRules;
import pix.accounts.signup.SignUpProblem;
import pix.engine.writing.Typed;
import pix.organisations.student.StudentIdentity;

/** What somebody typed to say who they are; the birth date in three fields. */
public record IdentityForm(
        String firstName, String lastName, String day, String month, String year, String number, boolean acceptsTerms) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    static IdentityForm of(Map<String, String> typed) {
        return new IdentityForm(
                typed(typed, "firstName"),
                typed(typed, "lastName"),
                typed(typed, "day"),
                typed(typed, "month"),
                typed(typed, "year"),
                typed(typed, "number"),
                typed.containsKey("terms"));
    }

    static IdentityForm named(String firstName, String lastName) {
        return of(Map.of("firstName", firstName, "lastName", lastName));
    }

    /** Keys of what is to correct, by field. */
    Map<String, String> problems(boolean asksNumber) {
        var problems = new LinkedHashMap<String, String>();
        if (asksNumber && number.isEmpty()) problems.put("number", "identity.number.missing");
        if (firstName.isEmpty()) problems.put("firstName", "identity.firstName.missing");
        if (lastName.isEmpty()) problems.put("lastName", "identity.lastName.missing");
        if (!FOUR_DIGITS.matcher(Typed.code(year)).matches()) problems.put("day", "identity.birth.year");
        else if (birthDate().isEmpty()) problems.put("day", "identity.birth.invalid");
        return problems;
    }

    /** Said with the other problems: nobody corrects a form in turns. */
    Optional<SignUpProblem> problemWith(Password password) {
        return PasswordRules.problemWith(password, List.of(firstName, lastName)).map(SignUpProblem::of);
    }

    /** Asked once there are no problems. */
    StudentIdentity identity() {
        return new StudentIdentity(
                firstName,
                lastName,
                birthDate().orElseThrow(),
                Optional.of(number).filter(text -> !text.isEmpty()));
    }

    private Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Digits of any width, and nothing else: « +5 » is no day. */
    private static int number(String typed) {
        var digits = Typed.code(typed);
        return Integer.parseInt(digits.matches("\\d{1,4}") ? digits : "");
    }

    private static String typed(Map<String, String> typed, String name) {
        var text = Typed.line(typed.getOrDefault(name, ""));
        return text.substring(0, Math.min(text.length(), 255));
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "an identity form";
    }
}
