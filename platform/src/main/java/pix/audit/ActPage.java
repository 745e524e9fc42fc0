package pix.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.accounts.AccountId;

/**
 * A page of the journal.
 *
 * @param older the number that the next page begins before; empty on the last one
 */
public record ActPage(List<Act> acts, Optional<Long> older) {

    /** @param found one more than a page holds, where there are more */
    static ActPage of(List<Act> found) {
        if (found.size() <= AuditViews.SIZE) return new ActPage(found, Optional.empty());
        var shown = List.copyOf(found.subList(0, AuditViews.SIZE));
        return new ActPage(shown, Optional.of(shown.getLast().id()));
    }

    /** Whoever acted, or was acted upon. */
    public Set<AccountId> people() {
        return acts.stream()
                .flatMap(act -> Stream.concat(act.actor().stream(), act.person().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
