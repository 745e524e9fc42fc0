package pix.certification.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionOutcome.Kept;
import pix.certification.session.SessionOutcome.Unfit;

/** A member of a centre makes a session: it has its number and its codes at once. The same form sent twice makes one. */
@Service
public class CreateSession {

    private final ExamSessions sessions;
    private final AuditLog journal;
    private final Clock clock;

    CreateSession(ExamSessions sessions, AuditLog journal, Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public SessionOutcome create(CentreMember member, TypedSession typed, UUID form) {
        var faults = typed.faults(
                LocalDate.ofInstant(clock.instant(), member.centre().timeZone()));
        if (!faults.isEmpty()) return new Unfit(Map.copyOf(faults));
        var made = sessions.add(member, typed, SessionCodes.random(), form, clock.instant());
        made.ifPresent(id ->
                journal.add(Entry.of(ActKind.EXAM_CREATED).by(member.account()).on("session " + id)));
        return new Kept(made.orElseGet(() -> sessions.madeOf(member.centre().id(), form)));
    }
}
