package pix.web.app.account;

import java.util.Optional;
import pix.accounts.MaskedLogin;
import pix.accounts.Token;
import pix.accounts.password.PasswordProblem;
import pix.accounts.signup.SignUpProblem;
import pix.web.security.LocalPath;
import pix.web.ui.Ui;

/** Choosing another password, and where to go then. */
public record NewPasswordPage(Token token, MaskedLogin login, LocalPath next, Optional<PasswordProblem> problem) {

    public String error(Ui ui) {
        return problem.map(found ->
                        ui.t("accounts.problem." + SignUpProblem.of(found).name()))
                .orElse("");
    }
}
