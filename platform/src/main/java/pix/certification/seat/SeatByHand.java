package pix.certification.seat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import pix.certification.session.SessionViews;
import pix.live.Pulse;
import pix.organisations.student.StudentId;

/** A member of a centre types a candidate. The same form sent twice seats one. */
@Service
public class SeatByHand {

    private final SeatReader reader;
    private final CentreRoll roll;
    private final SessionViews sessions;
    private final Seats seats;
    private final AuditLog journal;
    private final Pulse pulse;
    private final Clock clock;

    SeatByHand(
            SeatReader reader,
            CentreRoll roll,
            SessionViews sessions,
            Seats seats,
            AuditLog journal,
            Pulse pulse,
            Clock clock) {
        this.reader = reader;
        this.roll = roll;
        this.sessions = sessions;
        this.seats = seats;
        this.journal = journal;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** @param student who they are on the roll of the school, where they are on it */
    @Transactional
    public TypedSeatOutcome seat(
            CentreMember member, ExamSessionId session, TypedSeat typed, Optional<StudentId> student, UUID form) {
        sessions.line(member, session);
        if (!seats.holdOpen(member.centre().id(), session)) return new Closed();
        return switch (reader.read(member.centre(), typed)) {
            case Unfit(var faults) -> new TypedSeatOutcome.Unfit(faults);
            case Fit(var seat) -> added(member, session, owned(member, seat, student), form);
        };
    }

    private TypedSeatOutcome added(CentreMember member, ExamSessionId session, NewSeat seat, UUID form) {
        var id = seats.add(session, seat, Optional.of(form), clock.instant());
        if (id.isEmpty())
            return seats.madeOf(session, form)
                    .<TypedSeatOutcome>map(Kept::new)
                    .orElseGet(() -> new TypedSeatOutcome.Unfit(Set.of(SeatFault.DUPLICATE)));
        tell(member, session, id.get());
        return new Kept(id.get());
    }

    private NewSeat owned(CentreMember member, NewSeat seat, Optional<StudentId> student) {
        return roll.organisation(member.centre())
                .flatMap(school -> student.flatMap(id -> roll.student(school, id))
                        .map(known -> seat.being(school, known.student())))
                .orElse(seat);
    }

    private void tell(CentreMember member, ExamSessionId session, SeatId seat) {
        journal.add(Entry.of(ActKind.CANDIDATE_ADDED).by(member.account()).on("candidate " + session + "/" + seat));
        pulse.moved(session.live());
    }
}
