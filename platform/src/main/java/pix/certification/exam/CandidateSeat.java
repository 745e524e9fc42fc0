package pix.certification.exam;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.sitting.Sitting;

/**
 * A candidate's own place in a session, once they have joined it.
 *
 * @param waitingNumber two figures by which the invigilator finds them
 * @param extraTime in per cent
 * @param isAccessible a need that lifts the rule of focus
 * @param alertText what they said of the question that is frozen
 */
public record CandidateSeat(
        ExamSessionId session,
        SeatId seat,
        AccountId account,
        String firstName,
        String lastName,
        int waitingNumber,
        int extraTime,
        boolean isAccessible,
        boolean isFinalised,
        Sitting sitting,
        Optional<String> alertText) {

    public boolean isOver() {
        return isFinalised || sitting.end().isPresent();
    }

    /** Whether this browser is the one that sits. */
    public boolean sitsIn(Optional<String> browser) {
        return browser.isPresent() && sitting.browser().equals(browser);
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "candidate " + session + "/" + seat;
    }
}
