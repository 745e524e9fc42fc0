package pix.certification.seat;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionViews;
import pix.shared.NotFound;

/** The candidates of a session, for the pages of its centre; another centre's session does not exist. */
@Component
public class SeatViews {

    /** How many a page of the list has: a room fits on one. */
    public static final int SIZE = 50;

    private final SessionViews sessions;
    private final Seats seats;

    SeatViews(SessionViews sessions, Seats seats) {
        this.sessions = sessions;
        this.seats = seats;
    }

    public int count(CentreMember member, ExamSessionId session) {
        return seats.count(sessions.line(member, session).session().id());
    }

    /** By name. @param page from 1 */
    public List<Seat> page(CentreMember member, ExamSessionId session, int page) {
        return seats.page(sessions.line(member, session).session().id(), (page - 1) * SIZE, SIZE);
    }

    /** All of them, by name: papers leave nobody out. */
    public List<Seat> all(CentreMember member, ExamSessionId session) {
        return seats.page(sessions.line(member, session).session().id(), 0, Integer.MAX_VALUE);
    }

    public Seat seat(CentreMember member, ExamSessionId session, SeatId seat) {
        return seats.find(sessions.line(member, session).session().id(), seat)
                .orElseThrow(() -> new NotFound("candidate", seat));
    }

    /** For the jury, before which every centre's sessions are. */
    public Seat juried(ExamSessionId session, SeatId seat) {
        return seats.find(session, seat).orElseThrow(() -> new NotFound("candidate", seat));
    }
}
