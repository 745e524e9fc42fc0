package pix.assessment.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the staff reads of the reports. */
@Component
public class ReportViews {

    public static final int PAGE = 25;

    private final ProblemReports reports;

    ReportViews(ProblemReports reports) {
        this.reports = reports;
    }

    /** The reports of a page, from 1, newest first. */
    public List<ProblemReport> page(int page) {
        return reports.page(page, PAGE);
    }

    /** How many pages there are: at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(reports.count(), PAGE));
    }
}
