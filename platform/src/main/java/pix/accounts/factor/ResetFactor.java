package pix.accounts.factor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.FactorReset;
import pix.accounts.code.RecoveryCodes;
import pix.accounts.code.SecondFactors;
import pix.accounts.recovery.TellOwner;
import pix.accounts.session.ForgetCodes;
import pix.accounts.session.OpenSessions;

/** The staff takes a second factor away from whoever has lost telephone and paper: all their browsers are logged out. */
@Service
public class ResetFactor {

    private final SecondFactors factors;
    private final RecoveryCodes papers;
    private final ForgetCodes forget;
    private final OpenSessions sessions;
    private final TellOwner owner;
    private final ApplicationEventPublisher events;

    ResetFactor(
            SecondFactors factors,
            RecoveryCodes papers,
            ForgetCodes forget,
            OpenSessions sessions,
            TellOwner owner,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.papers = papers;
        this.forget = forget;
        this.sessions = sessions;
        this.owner = owner;
        this.events = events;
    }

    /** False where there was none. */
    @Transactional
    public boolean reset(AccountId account, AccountId by, String reason) {
        if (!factors.remove(account)) return false;
        papers.forget(account);
        forget.of(account);
        sessions.closeAllOf(account);
        owner.factorReset(account);
        events.publishEvent(new FactorReset(account, by, reason));
        return true;
    }
}
