package pix.assessment.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.shared.NotFound;

/** A member of the staff takes a report in hand, or closes it. */
@Service
public class HandleReport {

    /** What is done with it. */
    public enum Step {
        TAKE,
        CLOSE
    }

    private final ProblemReports reports;
    private final AuditLog journal;
    private final Clock clock;

    HandleReport(ProblemReports reports, AuditLog journal, Clock clock) {
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(ReportId id, AccountId staff, Step step) {
        if (reports.find(id).isEmpty()) throw new NotFound("report", id);
        switch (step) {
            case TAKE -> reports.take(id, staff, clock.instant());
            case CLOSE -> reports.close(id, staff, clock.instant());
        }
        var kind = step == Step.TAKE ? ActKind.REPORT_TAKEN : ActKind.REPORT_CLOSED;
        journal.add(staff, kind, "report " + id, "");
    }
}
