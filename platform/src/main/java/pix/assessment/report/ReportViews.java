package pix.assessment.report;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.shared.NotFound;

/** What the staff reads of the reports, and what each learner reads of their own. */
@Component
public class ReportViews {

    public static final int PAGE = 25;

    private final ProblemReports reports;

    ReportViews(ProblemReports reports) {
        this.reports = reports;
    }

    /** The reports of a page, from 1, newest first. */
    public List<HandledReport> page(ReportFilter filter, int page) {
        return reports.page(filter, page, PAGE);
    }

    public int count(ReportFilter filter) {
        return reports.count(filter);
    }

    public HandledReport find(ReportId id) {
        return reports.find(id).orElseThrow(() -> new NotFound("report", id));
    }

    public List<HandledReport> of(AccountId learner) {
        return reports.of(learner);
    }

    /** Whether an answer waits for this learner. */
    public boolean hasUnread(AccountId learner) {
        return reports.hasUnread(learner);
    }
}
