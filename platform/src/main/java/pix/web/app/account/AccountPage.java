package pix.web.app.account;

import java.util.List;
import java.util.Optional;
import pix.accounts.AccountSummary;
import pix.accounts.recovery.PasswordChangeOutcome;
import pix.accounts.recovery.PasswordChangeOutcome.Changed;
import pix.accounts.recovery.PasswordChangeOutcome.Refused;
import pix.accounts.recovery.PasswordChangeOutcome.TooManyTries;
import pix.accounts.recovery.PasswordChangeOutcome.WrongPassword;
import pix.accounts.signup.SignUpProblem;
import pix.organisations.Organisation;
import pix.organisations.student.AccountClaim;
import pix.web.ui.Ui;

/**
 * « Mon compte ».
 *
 * @param claims schools that ask to be entrusted with the account
 * @param entrusted schools that are
 * @param refusal why the password was not changed
 */
public record AccountPage(
        AccountSummary account,
        boolean isStaff,
        List<AccountClaim> claims,
        List<Organisation> entrusted,
        Optional<Notice> notice,
        Optional<PasswordChangeOutcome> refusal) {

    public String currentPasswordError(Ui ui) {
        return refusal.map(outcome -> switch (outcome) {
                    case WrongPassword() -> ui.t("accounts.mine.password.wrong");
                    case TooManyTries() -> ui.t("accounts.mine.password.toomany");
                    case Refused _, Changed _ -> "";
                })
                .orElse("");
    }

    public String newPasswordError(Ui ui) {
        return refusal.map(outcome -> outcome instanceof Refused(var problem)
                        ? ui.t("accounts.problem." + SignUpProblem.of(problem).name())
                        : "")
                .orElse("");
    }
}
