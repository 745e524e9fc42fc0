package pix.audit;

import java.util.Optional;
import pix.accounts.AccountId;

/**
 * A line of the journal about to be written.
 *
 * @param actor empty when nobody is known: a job, or somebody who failed to say who they are
 * @param subject on what, by its number and never by a name: {@code organisation 12}
 * @param organisation the number of the organisation whose administrators may read the line besides the staff
 * @param times how often it happened, where that is counted
 */
public record Entry(
        ActKind kind,
        Optional<AccountId> actor,
        String subject,
        String details,
        Optional<Long> organisation,
        int times) {

    public static Entry of(ActKind kind) {
        return new Entry(kind, Optional.empty(), "", "", Optional.empty(), 1);
    }

    public Entry by(AccountId account) {
        return new Entry(kind, Optional.of(account), subject, details, organisation, times);
    }

    public Entry on(String what) {
        return new Entry(kind, actor, what, details, organisation, times);
    }

    public Entry on(AccountId account) {
        return on("account " + account);
    }

    public Entry saying(String more) {
        return new Entry(kind, actor, subject, more, organisation, times);
    }

    public Entry in(long number) {
        return new Entry(kind, actor, subject, details, Optional.of(number), times);
    }

    Entry times(int number) {
        return new Entry(kind, actor, subject, details, organisation, number);
    }
}
