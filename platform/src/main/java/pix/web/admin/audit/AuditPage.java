package pix.web.admin.audit;

import java.util.Map;
import pix.accounts.AccountId;
import pix.assessment.report.ReportId;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.ActPage;
import pix.organisations.OrganisationId;
import pix.web.journal.JournalLines;
import pix.web.paths.AdminPaths;
import pix.web.ui.Filters;
import pix.web.ui.Ui;

/** The journal as the staff read it: all of it, or what concerns one thing. */
public record AuditPage(ActPage found, Map<AccountId, String> names, Filters filters) {

    public JournalLines lines() {
        return new JournalLines(AdminPaths.JOURNAL, found, names, filters, AuditPage::link);
    }

    /** What the lines are about where one thing was asked for; empty for all of them. */
    public String subject(Ui ui) {
        return JournalLines.numbered(ui, filters.one(ActFilter.SUBJECT));
    }

    private static String link(Act act) {
        var words = act.subject().split(" ", 2);
        if (words.length < 2 || !words[1].matches("\\d{1,18}")) return "";
        var number = Long.parseLong(words[1]);
        return switch (words[0]) {
            case "organisation" -> AdminPaths.organisation(new OrganisationId(number));
            case "report" -> AdminPaths.report(new ReportId(number));
            default -> "";
        };
    }
}
