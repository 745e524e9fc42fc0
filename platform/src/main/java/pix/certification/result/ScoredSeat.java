package pix.certification.result;

import pix.certification.ExamSessionId;
import pix.certification.SeatId;

/** A candidate of whom a result is kept. */
public record ScoredSeat(ExamSessionId session, SeatId seat) {

    /** Before all others. */
    public static final ScoredSeat NONE = new ScoredSeat(new ExamSessionId(0), new SeatId(0));

    @Override
    public String toString() {
        return session + "/" + seat;
    }
}
