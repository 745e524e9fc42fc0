package pix.accounts.student;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;

/** How pupils get in, for the pages of their school. */
@Component
public class StudentAccountViews {

    private final StudentAccounts accounts;

    StudentAccountViews(StudentAccounts accounts) {
        this.accounts = accounts;
    }

    /** An account of the platform's staff is left out: it is no school's to see. */
    public Map<AccountId, WaysIn> waysIn(Collection<AccountId> ids) {
        return accounts.waysIn(ids).stream().collect(toMap(WaysIn::account, Function.identity()));
    }

    public Optional<WaysIn> waysIn(AccountId id) {
        return Optional.ofNullable(waysIn(List.of(id)).get(id));
    }
}
