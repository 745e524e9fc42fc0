package pix.accounts;

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

    /** Whether the rules that come before the first test have been shown to this person. */
    public boolean hasSeenInstructions(AccountId id) {
        return accounts.hasSeenInstructions(id);
    }
}
