package pix.certification.seat;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.seat.SeatOutcome.Closed;
import pix.certification.seat.SeatOutcome.Seated;
import pix.certification.session.SessionViews;
import pix.live.Pulse;
import pix.organisations.student.StudentId;
import pix.shared.NotFound;

/** Pupils of the roll become candidates of a session, as often as one likes until it is finalised: nobody twice. */
@Service
public class SeatStudents {

    private final CentreRoll roll;
    private final SessionViews sessions;
    private final Seats seats;
    private final AuditLog journal;
    private final Pulse pulse;
    private final Clock clock;

    SeatStudents(CentreRoll roll, SessionViews sessions, Seats seats, AuditLog journal, Pulse pulse, Clock clock) {
        this.roll = roll;
        this.sessions = sessions;
        this.seats = seats;
        this.journal = journal;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Whoever is not of this school's roll, or whose birth it does not tell, is left out. */
    @Transactional
    public SeatOutcome seat(CentreMember member, ExamSessionId session, Collection<StudentId> ids) {
        var school = roll.organisation(member.centre()).orElseThrow(() -> new NotFound("roll", session));
        sessions.line(member, session);
        if (!seats.holdOpen(member.centre().id(), session)) return new Closed();
        int count = 0;
        for (var pupil : roll.students(school, ids)) {
            if (!pupil.maySit()) continue;
            var birthDate = pupil.known().student().birthDate().orElseThrow();
            var seat =
                    NewSeat.of(school, pupil.known(), birthDate, pupil.birth().orElseThrow());
            var added = seats.add(session, seat, Optional.empty(), clock.instant());
            if (added.isEmpty()) continue;
            count++;
            journal.add(Entry.of(ActKind.CANDIDATE_ADDED)
                    .by(member.account())
                    .on("candidate " + session + "/" + added.get()));
        }
        if (count > 0) pulse.moved(session.live());
        return new Seated(count);
    }
}
