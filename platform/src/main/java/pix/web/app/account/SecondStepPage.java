package pix.web.app.account;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.session.CodeOutcome;
import pix.accounts.session.CodeOutcome.Blocked;
import pix.accounts.session.CodeOutcome.Locked;
import pix.accounts.session.CodeOutcome.LoggedIn;
import pix.accounts.session.CodeOutcome.MustChoose;
import pix.accounts.session.CodeOutcome.Over;
import pix.accounts.session.CodeOutcome.Wrong;
import pix.web.security.LocalPath;
import pix.web.ui.Ui;

/** The code that comes after the password; after a refusal, with the reason. */
public record SecondStepPage(LocalPath next, Optional<CodeOutcome> refusal, Instant now) {

    public String error(Ui ui) {
        return refusal.map(outcome -> switch (outcome) {
                    case LoggedIn _, MustChoose _, Over _ -> "";
                    case Wrong() -> ui.t("factor.login.wrong");
                    case Locked(var until) -> ui.t("factor.login.locked", MinutesLeft.until(until, now));
                    case Blocked() -> ui.t("factor.login.blocked");
                })
                .orElse("");
    }
}
