package pix.organisations;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;

/** A person accepts the terms of Pix Orga, once. */
@Service
public class AcceptTerms {

    private final Prescriptions prescriptions;
    private final Clock clock;

    AcceptTerms(Prescriptions prescriptions, Clock clock) {
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    public void accept(AccountId account) {
        prescriptions.acceptTerms(account, clock.instant());
    }

    public boolean isDone(AccountId account) {
        return prescriptions.hasAcceptedTerms(account);
    }
}
