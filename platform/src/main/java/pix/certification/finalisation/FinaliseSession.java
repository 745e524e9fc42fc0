package pix.certification.finalisation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.exam.Sittings;
import pix.certification.result.ScoreExam;
import pix.certification.session.SessionViews;
import pix.engine.sitting.SittingEvent.EndByFinalisation;

/** A member of the centre says how a session went, as often as they like, and then finalises it, once. */
@Service
public class FinaliseSession {

    private final SessionViews sessions;
    private final FinalisationViews views;
    private final Closings closings;
    private final Sittings sittings;
    private final SettleReports settleReports;
    private final ScoreExam scoreExam;
    private final AuditLog journal;
    private final Clock clock;

    FinaliseSession(
            SessionViews sessions,
            FinalisationViews views,
            Closings closings,
            Sittings sittings,
            SettleReports settleReports,
            ScoreExam scoreExam,
            AuditLog journal,
            Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.closings = closings;
        this.sittings = sittings;
        this.settleReports = settleReports;
        this.scoreExam = scoreExam;
        this.journal = journal;
        this.clock = clock;
    }

    /** Kept as it is said, whole or not: a page that is left loses nothing. @param typed which is not too long */
    @Transactional
    public FinalisationOutcome say(CentreMember member, ExamSessionId session, TypedClosings typed) {
        sessions.line(member, session);
        if (!closings.hold(session)) return FinalisationOutcome.FINALISED_BEFORE;
        closings.keep(session, views.sheet(session), typed);
        return FinalisationOutcome.DONE;
    }

    /** From here on nothing happens in the room any more: tests that are still open end, alerts that wait with them. */
    @Transactional
    public FinalisationOutcome finalise(CentreMember member, ExamSessionId session) {
        sessions.line(member, session);
        if (!closings.hold(session)) return FinalisationOutcome.FINALISED_BEFORE;
        var sheet = views.sheet(session);
        if (sheet.seats().isEmpty()) return FinalisationOutcome.NOBODY_STARTED;
        if (!sheet.unexplained().isEmpty()) return FinalisationOutcome.UNEXPLAINED;
        var now = clock.instant();
        end(session, sheet, now);
        closings.finalise(session, member.account(), now);
        for (var seat : sheet.seats()) {
            settleReports.settle(session, seat.id(), now);
            scoreExam.score(session, seat.id());
        }
        journal.add(Entry.of(ActKind.EXAM_FINALISED).by(member.account()).on("session " + session));
        return FinalisationOutcome.DONE;
    }

    private void end(ExamSessionId session, FinalisationSheet sheet, Instant now) {
        for (var seat : sheet.unfinished())
            if (seat.sitting().end().isEmpty()) sittings.happen(session, seat.id(), new EndByFinalisation(now));
    }
}
