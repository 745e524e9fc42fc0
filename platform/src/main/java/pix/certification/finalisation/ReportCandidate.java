package pix.certification.finalisation;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.finalisation.ReportOutcome.Held;
import pix.certification.finalisation.ReportOutcome.Told;
import pix.certification.finalisation.ReportOutcome.Unfit;
import pix.certification.report.ReportId;
import pix.certification.report.Reports;
import pix.certification.report.TypedReport;
import pix.certification.session.SessionViews;

/** A member of the centre reports what happened to a candidate, or takes it back, until the session is finalised. */
@Service
public class ReportCandidate {

    private final SessionViews sessions;
    private final FinalisationViews views;
    private final Closings closings;
    private final Reports reports;
    private final AuditLog journal;
    private final Clock clock;

    ReportCandidate(
            SessionViews sessions,
            FinalisationViews views,
            Closings closings,
            Reports reports,
            AuditLog journal,
            Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.closings = closings;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever sends the same form twice makes one report. */
    @Transactional
    public ReportOutcome report(CentreMember member, ExamSessionId session, SeatId seat, TypedReport typed) {
        sessions.line(member, session);
        var candidate = views.seat(session, seat);
        var faults = typed.faults(candidate.sitting().questions());
        if (!faults.isEmpty()) return new Unfit(Map.copyOf(faults));
        if (!closings.hold(session)) return new Held();
        if (reports.has(session, seat, typed)) return new Told();
        reports.add(session, seat, typed, member.account(), clock.instant());
        journal.add(told(ActKind.CANDIDATE_REPORTED, member, session, seat));
        return new Told();
    }

    @Transactional
    public ReportOutcome takeBack(CentreMember member, ExamSessionId session, SeatId seat, ReportId report) {
        sessions.line(member, session);
        views.seat(session, seat);
        if (!closings.hold(session)) return new Held();
        if (reports.remove(session, seat, report)) journal.add(told(ActKind.REPORT_TAKENBACK, member, session, seat));
        return new Told();
    }

    private static Entry told(ActKind kind, CentreMember member, ExamSessionId session, SeatId seat) {
        return Entry.of(kind).by(member.account()).on("candidate " + session + "/" + seat);
    }
}
