package pix.web.app.account;

import java.util.Optional;
import pix.accounts.recovery.NewEmailOutcome;
import pix.accounts.recovery.PasswordChangeOutcome;
import pix.accounts.recovery.PasswordChangeOutcome.Changed;
import pix.accounts.recovery.PasswordChangeOutcome.Refused;
import pix.accounts.recovery.PasswordChangeOutcome.TooManyTries;
import pix.accounts.recovery.PasswordChangeOutcome.WrongPassword;
import pix.accounts.signup.SignUpProblem;
import pix.web.ui.Ui;

/**
 * Why what was asked on « Mon compte » was not done.
 *
 * @param typedEmail the address as it was typed
 * @param name the name as it was typed, when it will not do
 */
public record Refusals(
        Optional<PasswordChangeOutcome> password,
        String typedEmail,
        Optional<NewEmailOutcome> email,
        Optional<NameForm> name) {

    static final Refusals NONE = new Refusals(Optional.empty(), "", Optional.empty(), Optional.empty());

    static Refusals of(PasswordChangeOutcome password) {
        return new Refusals(Optional.of(password), "", Optional.empty(), Optional.empty());
    }

    static Refusals of(String typedEmail, NewEmailOutcome email) {
        return new Refusals(Optional.empty(), typedEmail, Optional.of(email), Optional.empty());
    }

    static Refusals of(NameForm name) {
        return new Refusals(Optional.empty(), "", Optional.empty(), Optional.of(name));
    }

    public String currentPasswordError(Ui ui) {
        return password.map(outcome -> switch (outcome) {
                    case WrongPassword() -> ui.t("accounts.mine.password.wrong");
                    case TooManyTries() -> ui.t("accounts.mine.password.toomany");
                    case Refused _, Changed _ -> "";
                })
                .orElse("");
    }

    public String newPasswordError(Ui ui) {
        return password.map(outcome -> outcome instanceof Refused(var problem)
                        ? ui.t("accounts.problem." + SignUpProblem.of(problem).name())
                        : "")
                .orElse("");
    }

    public String newEmailError(Ui ui) {
        return email.filter(NewEmailOutcome.INVALID::equals)
                .map(_ -> ui.t("accounts.problem.EMAIL_INVALID"))
                .orElse("");
    }

    public String emailPasswordError(Ui ui) {
        return email.map(outcome -> switch (outcome) {
                    case WRONG_PASSWORD -> ui.t("accounts.mine.password.wrong");
                    case TOO_MANY_TRIES -> ui.t("accounts.mine.password.toomany");
                    case INVALID, LINK_SENT -> "";
                })
                .orElse("");
    }
}
