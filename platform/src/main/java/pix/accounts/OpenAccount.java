package pix.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** An account begins to exist. */
@Service
public class OpenAccount {

    private final Accounts accounts;
    private final Clock clock;

    OpenAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when the login already opens another account. */
    public Optional<AccountId> open(NewAccount account) {
        return accounts.add(account, clock.instant());
    }

    /** For whoever takes a campaign without an account of their own. */
    public AccountId openForGuest(Locale locale) {
        return accounts.addGuest(locale, clock.instant());
    }
}
