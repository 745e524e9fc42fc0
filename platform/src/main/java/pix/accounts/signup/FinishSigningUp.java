package pix.accounts.signup;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.OpenAccount;
import pix.accounts.Token;

/**
 * The account opens when the mailed link is followed. Mail programs follow links too, so a second visit is a success
 * like the first, and nobody is signed in by it.
 */
@Service
public class FinishSigningUp {

    private final PendingSignUps pending;
    private final OpenAccount accounts;
    private final Clock clock;

    FinishSigningUp(PendingSignUps pending, OpenAccount accounts, Clock clock) {
        this.pending = pending;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** False when the link is too old, or never was one. */
    public boolean finish(Token token) {
        var account = pending.find(token, clock.instant());
        account.ifPresent(accounts::open);
        return account.isPresent();
    }
}
