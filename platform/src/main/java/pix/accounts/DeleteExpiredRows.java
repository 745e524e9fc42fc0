package pix.accounts;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Each hour, sessions, links, locks and counts that have expired are deleted. Any number of processes may do it. */
@Service
class DeleteExpiredRows {

    private static final Logger LOG = LoggerFactory.getLogger(DeleteExpiredRows.class);

    private final List<ExpiringRows> keepers;
    private final Clock clock;

    DeleteExpiredRows(List<ExpiringRows> keepers, Clock clock) {
        this.keepers = keepers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        var now = clock.instant();
        var gone = keepers.stream().mapToInt(keeper -> keeper.forget(now)).sum();
        if (gone > 0) LOG.info("{} expired rows deleted", gone);
    }
}
