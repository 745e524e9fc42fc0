package pix.web.admin.report;

import java.util.List;
import java.util.stream.Stream;
import pix.assessment.report.ReportState;
import pix.web.ui.Choice;
import pix.web.ui.Filters;
import pix.web.ui.Ui;

/** A page of reports, newest first, and what it is narrowed by. */
public record ReportsPage(
        List<ReportLine> reports, int total, int page, int pages, Filters filters, List<Choice> competences) {

    public List<Choice> states(Ui ui) {
        return Stream.of(ReportState.values())
                .map(state -> new Choice(state.name(), ui.t("admin.reports.state." + state)))
                .toList();
    }

    public List<Choice> handlers(Ui ui) {
        return List.of(new Choice(ReportsController.MINE, ui.t("admin.reports.mine")));
    }
}
