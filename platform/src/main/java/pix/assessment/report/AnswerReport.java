package pix.assessment.report;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.mail.Letter;
import pix.mail.Outbox;
import pix.shared.NotFound;

/** A member of the staff answers whoever reported a problem: in their own space, and by a letter where there is a mailbox. */
@Service
public class AnswerReport {

    private final ProblemReports reports;
    private final AccountViews accounts;
    private final Outbox outbox;
    private final ReportLetterLinks links;
    private final AuditLog journal;
    private final Clock clock;

    AnswerReport(
            ProblemReports reports,
            AccountViews accounts,
            Outbox outbox,
            ReportLetterLinks links,
            AuditLog journal,
            Clock clock) {
        this.reports = reports;
        this.accounts = accounts;
        this.outbox = outbox;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** The words themselves are read in the space: a letter is not the place where anybody's words travel. */
    @Transactional
    public void answer(ReportId id, AccountId staff, String words) {
        var author = reports.author(id).orElseThrow(() -> new NotFound("report", id));
        reports.answer(id, staff, words, clock.instant());
        journal.add(staff, ActKind.REPORT_ANSWERED, "report " + id, "");
        var owner = accounts.summary(author);
        owner.email()
                .ifPresent(email ->
                        outbox.post(new Letter("reportanswered", email.value(), owner.locale(), links.mine())));
    }
}
