package pix.audit;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * One line of the journal: who, what, on what, when.
 *
 * @param actor empty when nobody is known
 * @param kind empty for what an older release wrote and this one no longer knows
 * @param times how often it happened within a minute
 */
public record Act(
        long id,
        Optional<AccountId> actor,
        Optional<ActKind> kind,
        String subject,
        String details,
        int times,
        Instant at) {

    private static final String ACCOUNT = "account ";
    private static final String MEMBER = "member ";

    /** Whose account it was done on, where it was. */
    public Optional<AccountId> person() {
        var number = subject.startsWith(ACCOUNT) || subject.startsWith(MEMBER)
                ? subject.substring(subject.indexOf(' ') + 1)
                : "";
        return number.matches("\\d{1,18}") ? Optional.of(new AccountId(Long.parseLong(number))) : Optional.empty();
    }
}
