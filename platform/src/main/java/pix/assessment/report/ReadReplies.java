package pix.assessment.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;

/** A learner has read what was answered. */
@Service
public class ReadReplies {

    private final ProblemReports reports;
    private final Clock clock;

    ReadReplies(ProblemReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public void read(AccountId learner) {
        reports.seen(learner, clock.instant());
    }
}
