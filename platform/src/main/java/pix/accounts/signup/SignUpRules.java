package pix.accounts.signup;

import static pix.accounts.signup.SignUpProblem.EMAIL_INVALID;
import static pix.accounts.signup.SignUpProblem.EMAIL_MISSING;
import static pix.accounts.signup.SignUpProblem.EMAIL_TOO_LONG;
import static pix.accounts.signup.SignUpProblem.FIRST_NAME_INVALID;
import static pix.accounts.signup.SignUpProblem.FIRST_NAME_MISSING;
import static pix.accounts.signup.SignUpProblem.FIRST_NAME_TOO_LONG;
import static pix.accounts.signup.SignUpProblem.LAST_NAME_INVALID;
import static pix.accounts.signup.SignUpProblem.LAST_NAME_MISSING;
import static pix.accounts.signup.SignUpProblem.LAST_NAME_TOO_LONG;
import static pix.accounts.signup.SignUpProblem.TERMS_NOT_ACCEPTED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pix.accounts.EmailAddress;
import pix.accounts.NameProblem;
import pix.accounts.password.PasswordRules;

/** What an account asks for. Every problem is found at once, one per field at most: nobody corrects a form in turns. */
final class SignUpRules {

    private SignUpRules() {}

    static Set<SignUpProblem> problemsWith(SignUpDemand demand) {
        var problems = EnumSet.noneOf(SignUpProblem.class);
        problemWithName(demand.firstName(), FIRST_NAME_MISSING, FIRST_NAME_TOO_LONG, FIRST_NAME_INVALID)
                .ifPresent(problems::add);
        problemWithName(demand.lastName(), LAST_NAME_MISSING, LAST_NAME_TOO_LONG, LAST_NAME_INVALID)
                .ifPresent(problems::add);
        problemWith(demand.email()).ifPresent(problems::add);
        PasswordRules.problemWith(demand.password(), demand.everythingKnown())
                .map(SignUpProblem::of)
                .ifPresent(problems::add);
        if (!demand.acceptsTerms()) problems.add(TERMS_NOT_ACCEPTED);
        return problems;
    }

    private static Optional<SignUpProblem> problemWithName(
            String name, SignUpProblem missing, SignUpProblem tooLong, SignUpProblem invalid) {
        return NameProblem.of(name).map(problem -> switch (problem) {
            case MISSING -> missing;
            case TOO_LONG -> tooLong;
            case INVALID -> invalid;
        });
    }

    private static Optional<SignUpProblem> problemWith(EmailAddress email) {
        if (email.isMissing()) return Optional.of(EMAIL_MISSING);
        if (email.isTooLong()) return Optional.of(EMAIL_TOO_LONG);
        return email.isValid() ? Optional.empty() : Optional.of(EMAIL_INVALID);
    }
}
