package pix.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.shared.PlainName;

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

    public AccountDates dates(AccountId id) {
        return accounts.dates(id);
    }

    /** Whether this e-mail or username opens an account already. */
    public boolean isTaken(String login) {
        return accounts.has(login);
    }

    /** Whose e-mail or username this is, however it is typed. */
    public Optional<AccountId> withLogin(String typed) {
        return accounts.withLogin(typed.strip().toLowerCase(Locale.ROOT));
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

    /** As {@link #names}; a name that several of them have is followed by the login, for colleagues who know each other's. */
    public Map<AccountId, String> distinctNames(Collection<AccountId> ids) {
        var names = names(ids);
        var homonyms = names.entrySet().stream()
                .collect(groupingBy(named -> PlainName.of(named.getValue()), mapping(Map.Entry::getKey, toList())))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .toList();
        var distinct = new HashMap<>(names);
        summaries(homonyms).forEach((id, who) -> distinct.merge(id, who.login(), AccountViews::told));
        return distinct;
    }

    private static String told(String name, String login) {
        return login.isEmpty() ? name : name + " (" + login + ")";
    }

    /** What is known of several accounts; whoever has no account any more is not there. */
    public Map<AccountId, AccountSummary> summaries(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.summaries(ids);
    }
}
