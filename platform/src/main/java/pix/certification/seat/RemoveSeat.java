package pix.certification.seat;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.seat.RemovalOutcome.Closed;
import pix.certification.seat.RemovalOutcome.Removed;
import pix.certification.seat.RemovalOutcome.Started;
import pix.live.Pulse;

/** A candidate whose test has not begun leaves the session. */
@Service
public class RemoveSeat {

    private final SeatViews views;
    private final Seats seats;
    private final AuditLog journal;
    private final Pulse pulse;

    RemoveSeat(SeatViews views, Seats seats, AuditLog journal, Pulse pulse) {
        this.views = views;
        this.seats = seats;
        this.journal = journal;
        this.pulse = pulse;
    }

    @Transactional
    public RemovalOutcome remove(CentreMember member, ExamSessionId session, SeatId seat) {
        views.seat(member, session, seat);
        if (!seats.holdOpen(member.centre().id(), session)) return new Closed();
        if (!seats.remove(session, seat)) return new Started();
        journal.add(Entry.of(ActKind.CANDIDATE_REMOVED).by(member.account()).on("candidate " + session + "/" + seat));
        pulse.moved(session.live());
        return new Removed();
    }
}
