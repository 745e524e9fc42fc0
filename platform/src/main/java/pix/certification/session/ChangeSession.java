package pix.certification.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionOutcome.Held;
import pix.certification.session.SessionOutcome.Kept;
import pix.certification.session.SessionOutcome.Unfit;

/** A session is changed, gets other codes or is deleted, as long as no test of it has begun. */
@Service
public class ChangeSession {

    private final ExamSessions sessions;
    private final SessionViews views;
    private final AuditLog journal;
    private final Clock clock;

    ChangeSession(ExamSessions sessions, SessionViews views, AuditLog journal, Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    /** The day it had already may lie in the past. */
    @Transactional
    public SessionOutcome change(CentreMember member, ExamSessionId id, TypedSession typed) {
        var before = views.line(member, id).session().date();
        var today = LocalDate.ofInstant(clock.instant(), member.centre().timeZone());
        var faults = typed.faults(before.isBefore(today) ? before : today);
        if (!faults.isEmpty()) return new Unfit(Map.copyOf(faults));
        return told(sessions.change(member.centre().id(), id, typed), ActKind.EXAM_CHANGED, member, id);
    }

    /** Those of before open nothing any more. */
    @Transactional
    public SessionOutcome renewCodes(CentreMember member, ExamSessionId id) {
        views.line(member, id);
        var isRenewed = sessions.renew(member.centre().id(), id, SessionCodes.random());
        return told(isRenewed, ActKind.EXAM_CODESRENEWED, member, id);
    }

    /** With its candidates: the page has said how many. */
    @Transactional
    public SessionOutcome delete(CentreMember member, ExamSessionId id) {
        views.line(member, id);
        return told(sessions.delete(member.centre().id(), id), ActKind.EXAM_DELETED, member, id);
    }

    private SessionOutcome told(boolean isDone, ActKind kind, CentreMember member, ExamSessionId id) {
        if (!isDone) return new Held();
        journal.add(Entry.of(kind).by(member.account()).on("session " + id));
        return new Kept(id);
    }
}
