package pix.accounts.signup;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.Token;

/** Whoever follows the link of the first letter reads that mailbox. */
@Service
public class ConfirmEmail {

    private final EmailConfirmations confirmations;
    private final Clock clock;

    ConfirmEmail(EmailConfirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    public boolean confirm(Token token) {
        return confirmations.confirm(token, clock.instant());
    }
}
