package pix.accounts;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What pages read of an account. */
@Component
public class AccountViews {

    private final Accounts accounts;

    AccountViews(Accounts accounts) {
        this.accounts = accounts;
    }

    public AccountSummary summary(AccountId id) {
        return accounts.summary(id);
    }

    /** Whether this e-mail or username opens an account already. */
    public boolean isTaken(String login) {
        return accounts.has(login);
    }

    public boolean areAny() {
        return accounts.areAny();
    }

    /** Whether the rules that come before the first test have been shown to this person. */
    public boolean hasSeenInstructions(AccountId id) {
        return accounts.hasSeenInstructions(id);
    }

    /** First and last names, by account; whoever has no account any more is not there. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    /** What is known of several accounts; whoever has no account any more is not there. */
    public Map<AccountId, AccountSummary> summaries(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.summaries(ids);
    }
}
