package pix.web.admin.report;

import java.util.Optional;
import pix.assessment.report.HandledReport;

/**
 * One report with its question as it was shown.
 *
 * @param competence its code and name
 * @param instruction HTML, empty when the question has been rewritten since
 * @param handler the name of whoever has it in hand
 */
public record ReportLine(
        HandledReport handled,
        String skill,
        String competence,
        String title,
        String instruction,
        String rightAnswer,
        Optional<String> handler) {

    public String tone() {
        return switch (handled.state()) {
            case NEW -> "warn";
            case IN_HAND -> "brand";
            case ANSWERED -> "good";
            case CLOSED -> "";
        };
    }
}
