package pix.web.admin.report;

import java.time.Instant;
import java.util.List;
import pix.assessment.report.Problem;

/** A page of reports, newest first. */
public record ReportsPage(List<Line> reports, int page, int pages) {

    /**
     * One report with its question as it was shown.
     *
     * @param instruction HTML, empty when the question has been rewritten since
     */
    public record Line(
            long id,
            Instant at,
            String skill,
            int variant,
            String title,
            String instruction,
            String rightAnswer,
            Problem problem,
            String words,
            String device) {}
}
