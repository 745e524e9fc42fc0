package pix.accounts;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** The rules that come before the first test are shown once. */
@Service
public class RememberInstructionsSeen {

    private final Accounts accounts;
    private final Clock clock;

    RememberInstructionsSeen(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public void remember(AccountId id) {
        accounts.instructionsSeen(id, clock.instant());
    }
}
