package pix.web.app.report;

import java.util.List;
import pix.assessment.report.HandledReport;

/** What a learner reported, and what was answered; the last one first. */
public record MyReportsPage(List<Line> reports) {

    public record Line(HandledReport handled, String title) {}
}
