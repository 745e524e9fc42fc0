package pix.web.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pix.assessment.AttemptId;
import pix.assessment.report.Problem;
import pix.web.paths.AppPaths;

/**
 * The form of a report, and what was typed in it.
 *
 * @param corrected the answer is known already
 * @param errors the key of each field's error
 */
public record ReportPage(
        AttemptId attempt,
        int position,
        String title,
        boolean corrected,
        String problem,
        String words,
        Map<String, String> errors,
        boolean sent) {

    public List<Problem> problems() {
        return Arrays.stream(Problem.values())
                .filter(each -> corrected || !each.needsCorrection())
                .toList();
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public String back() {
        return corrected ? AppPaths.answer(attempt, position) : AppPaths.question(attempt);
    }
}
