package pix.web.app.account;

import pix.accounts.MaskedLogin;
import pix.accounts.Token;
import pix.web.ui.Ui;

/**
 * The end of a sign-up in another browser than the one it was asked in.
 *
 * @param error the key of what went wrong; empty at first
 */
public record FinishPage(Token token, MaskedLogin login, String error) {

    public String error(Ui ui) {
        return error.isEmpty() ? "" : ui.t(error);
    }
}
