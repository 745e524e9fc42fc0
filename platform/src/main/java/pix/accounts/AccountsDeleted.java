package pix.accounts;

import java.util.Set;

/** Accounts that are no more. Published in the transaction that deletes them: each capability takes away what it holds. */
public record AccountsDeleted(Set<AccountId> accounts) {

    /** As SQL takes them. */
    public Long[] ids() {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }
}
