package pix.web.app.factor;

import java.util.Optional;
import pix.accounts.factor.FactorRefusal;
import pix.accounts.factor.FactorView;
import pix.web.ui.QrCode;
import pix.web.ui.Ui;

/**
 * The second factor of one's own account, as it stands.
 *
 * @param login as the app shall call the account
 * @param isRequired the staff cannot do without
 * @param asked which form was refused, if one was: {@code begin}, {@code confirm}, {@code papers} or {@code end}
 */
public record FactorPage(
        FactorView factor,
        String brand,
        String login,
        boolean isRequired,
        String asked,
        Optional<FactorRefusal> refusal) {

    /** The secret as a square for a telephone to read. */
    public String square() {
        return QrCode.svg(factor.address(brand, login));
    }

    public String passwordError(String form, Ui ui) {
        return error(form, FactorRefusal.WRONG_PASSWORD, FactorRefusal.TOO_MANY_TRIES, ui);
    }

    public String codeError(String form, Ui ui) {
        return error(form, FactorRefusal.WRONG_CODE, FactorRefusal.TOO_MANY_CODES, ui);
    }

    private String error(String form, FactorRefusal one, FactorRefusal other, Ui ui) {
        return refusal.filter(_ -> asked.equals(form))
                .filter(reason -> reason == one || reason == other)
                .map(reason -> ui.t("factor.refusal." + reason))
                .orElse("");
    }
}
