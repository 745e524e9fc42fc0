package pix.accounts.factor;

import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.code.RecoveryCodes;
import pix.accounts.code.SecondFactors;

/** What « Mon compte » shows of a second factor. */
@Component
public class FactorViews {

    private final SecondFactors factors;
    private final RecoveryCodes papers;

    FactorViews(SecondFactors factors, RecoveryCodes papers) {
        this.factors = factors;
        this.papers = papers;
    }

    public FactorView of(AccountId account) {
        return new FactorView(factors.isOn(account), factors.waiting(account), papers.left(account));
    }
}
