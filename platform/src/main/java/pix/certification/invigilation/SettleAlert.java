package pix.certification.invigilation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.certification.report.ReportCode;
import pix.certification.report.Reports;
import pix.engine.sitting.SittingEvent.AcceptAlert;
import pix.engine.sitting.SittingEvent.RefuseAlert;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;

/** An invigilator settles the alert of a candidate: the question counts no more, or the candidate goes on with it. */
@Service
public class SettleAlert {

    private final Sittings sittings;
    private final Reports reports;
    private final AuditLog journal;
    private final Clock clock;

    SettleAlert(Sittings sittings, Reports reports, AuditLog journal, Clock clock) {
        this.sittings = sittings;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param question the one that the invigilator has read of; another one is not settled for it
     * @param text what they say of it, where the code wants it
     */
    @Transactional
    public SittingOutcome accept(Invigilator by, SeatId seat, int question, ReportCode code, String text) {
        var now = clock.instant();
        var outcome = sittings.happen(by.session(), seat, new AcceptAlert(question, now));
        if (outcome instanceof Accepted) {
            reports.accepted(by.session(), seat, question, code, text, now);
            journal.add(told(ActKind.ALERT_ACCEPTED, by, seat));
        }
        return outcome;
    }

    @Transactional
    public SittingOutcome refuse(Invigilator by, SeatId seat, int question) {
        var outcome = sittings.happen(by.session(), seat, new RefuseAlert(question));
        if (outcome instanceof Accepted) journal.add(told(ActKind.ALERT_REFUSED, by, seat));
        return outcome;
    }

    private static Entry told(ActKind kind, Invigilator by, SeatId seat) {
        return Entry.of(kind).on("candidate " + by.session() + "/" + seat).saying(by.inJournal());
    }
}
