package pix.certification.seat;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.seat.ReadSeat.Fit;
import pix.certification.seat.ReadSeat.Unfit;
import pix.certification.seat.TypedSeatOutcome.Closed;
import pix.certification.seat.TypedSeatOutcome.Kept;
import pix.certification.seat.TypedSeatOutcome.Started;
import pix.live.Pulse;

/** What is written of a candidate is changed, or whoever had come as them is sent away, until their test begins. */
@Service
public class ChangeSeat {

    private final SeatReader reader;
    private final SeatViews views;
    private final Seats seats;
    private final AuditLog journal;
    private final Pulse pulse;

    ChangeSeat(SeatReader reader, SeatViews views, Seats seats, AuditLog journal, Pulse pulse) {
        this.reader = reader;
        this.views = views;
        this.seats = seats;
        this.journal = journal;
        this.pulse = pulse;
    }

    @Transactional
    public TypedSeatOutcome change(CentreMember member, ExamSessionId session, SeatId seat, TypedSeat typed) {
        views.seat(member, session, seat);
        if (!seats.holdOpen(member.centre().id(), session)) return new Closed();
        if (!seats.holdIdle(session, seat)) return new Started();
        return switch (reader.read(member.centre(), typed)) {
            case Unfit(var faults) -> new TypedSeatOutcome.Unfit(faults);
            case Fit(var changed) -> changed(member, session, seat, changed);
        };
    }

    /** Another account may come as this candidate. */
    @Transactional
    public TypedSeatOutcome unlink(CentreMember member, ExamSessionId session, SeatId seat) {
        var before = views.seat(member, session, seat);
        if (!seats.holdOpen(member.centre().id(), session)) return new Closed();
        if (!seats.holdIdle(session, seat)) return new Started();
        seats.unlink(session, seat);
        if (before.account().isPresent()) tell(ActKind.CANDIDATE_UNLINKED, member, session, seat);
        return new Kept(seat);
    }

    private TypedSeatOutcome changed(CentreMember member, ExamSessionId session, SeatId seat, NewSeat changed) {
        if (seats.hasAnother(session, seat, changed)) return new TypedSeatOutcome.Unfit(Set.of(SeatFault.DUPLICATE));
        seats.change(session, seat, changed);
        tell(ActKind.CANDIDATE_CHANGED, member, session, seat);
        return new Kept(seat);
    }

    private void tell(ActKind kind, CentreMember member, ExamSessionId session, SeatId seat) {
        journal.add(Entry.of(kind).by(member.account()).on("candidate " + session + "/" + seat));
        pulse.moved(session.live());
    }
}
