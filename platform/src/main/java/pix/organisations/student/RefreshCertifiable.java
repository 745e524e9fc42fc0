package pix.organisations.student;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.accounts.session.RecentVisits;

/** Looks again at the students who came within a day: what was missed while they played is put right. */
@Service
class RefreshCertifiable {

    private static final Duration DAY = Duration.ofHours(24);
    private static final int BATCH = 500;

    private final RecentVisits visits;
    private final KeepCertifiable certifiable;
    private final Clock clock;

    RefreshCertifiable(RecentVisits visits, KeepCertifiable certifiable, Clock clock) {
        this.visits = visits;
        this.certifiable = certifiable;
        this.clock = clock;
    }

    void refresh() {
        var since = clock.instant().minus(DAY);
        var batch = visits.since(since, new AccountId(0), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(certifiable::refresh);
            batch = visits.since(since, batch.getLast(), BATCH);
        }
    }
}
