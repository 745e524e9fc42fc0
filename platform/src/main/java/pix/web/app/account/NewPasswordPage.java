package pix.web.app.account;

import java.util.Optional;
import pix.accounts.MaskedLogin;
import pix.accounts.Token;
import pix.accounts.password.PasswordProblem;
import pix.accounts.signup.SignUpProblem;
import pix.web.ui.Ui;

/** Choosing another password with the link of a letter. */
public record NewPasswordPage(Token token, MaskedLogin login, Optional<PasswordProblem> problem) {

    public String error(Ui ui) {
        return problem.map(found ->
                        ui.t("accounts.problem." + SignUpProblem.of(found).name()))
                .orElse("");
    }
}
