package pix.web.app.account;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.session.LoginOutcome;
import pix.accounts.session.LoginOutcome.Blocked;
import pix.accounts.session.LoginOutcome.Locked;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.MustChoose;
import pix.accounts.session.LoginOutcome.NeedsCode;
import pix.accounts.session.LoginOutcome.NoLongerOpens;
import pix.accounts.session.LoginOutcome.TooManyFromHere;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.web.paths.OrgaPaths;
import pix.web.security.LocalPath;
import pix.web.ui.Ui;

/** The log-in form; after a refusal, with the login as it was typed and the reason. */
public record LoginPage(String login, LocalPath next, Optional<LoginOutcome> refusal, Instant now) {

    /** Whether it is the way into Pix Orga, which is open to those who were invited. */
    public boolean leadsToOrga() {
        return next.value().startsWith(OrgaPaths.HOME);
    }

    /** What to say; the same words for an unknown login and for a wrong password. */
    public String error(Ui ui) {
        return refusal.map(outcome -> words(ui, outcome)).orElse("");
    }

    private String words(Ui ui, LoginOutcome outcome) {
        return switch (outcome) {
            case LoggedIn _, MustChoose _, NeedsCode _ -> "";
            case Wrong(var left) ->
                left.map(tries -> ui.t("accounts.login.wrongAgain", tries))
                        .orElseGet(() -> ui.t("accounts.login.wrong"));
            case NoLongerOpens() -> ui.t("accounts.login.nolonger");
            case Locked(var until) -> ui.t("accounts.login.locked", MinutesLeft.until(until, now));
            case Blocked() -> ui.t("accounts.login.blocked");
            case TooManyFromHere() -> ui.t("accounts.login.toomany");
        };
    }
}
