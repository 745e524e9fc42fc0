package pix.audit;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import pix.accounts.AccountId;

/**
 * What anybody can do without end, such as failing to log in: it is counted here and written once a minute, one line for
 * each person with the number of times, so that nobody fills the journal or slows the database down. Past so many different
 * lines in a minute the others are one line of nobody's.
 */
@Component
public class RepeatedActs {

    static final int MOST = 300;

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedActs.class);

    private record Counted(Entry entry, Optional<AccountId> person) {}

    private final AuditLog journal;
    private final Map<Counted, Integer> counts = new HashMap<>();

    RepeatedActs(AuditLog journal) {
        this.journal = journal;
    }

    /** @param person whom it concerns, in whose journals it is told */
    public synchronized void count(Entry entry, Optional<AccountId> person) {
        var counted = new Counted(entry, person);
        var isNoted = counts.containsKey(counted) || counts.size() < MOST;
        counts.merge(isNoted ? counted : new Counted(Entry.of(entry.kind()), Optional.empty()), 1, Integer::sum);
    }

    /** What could not be written is lost: it is better than to keep more and more of it. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @PreDestroy
    public void write() {
        try {
            taken().forEach((counted, times) -> write(counted, times));
        } catch (DataAccessException | TransactionException _) {
            LOG.warn("repeated acts could not be written in the journal");
        }
    }

    private synchronized Map<Counted, Integer> taken() {
        var taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }

    private void write(Counted counted, int times) {
        var entry = counted.entry().times(times);
        counted.person().ifPresentOrElse(person -> journal.addAbout(person, entry), () -> journal.add(entry));
    }
}
