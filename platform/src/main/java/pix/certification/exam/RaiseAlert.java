package pix.certification.exam;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.Token;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.engine.sitting.SittingEvent;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;

/** A candidate reports that a question cannot be answered: it is frozen until the invigilator has settled it. */
@Service
public class RaiseAlert {

    private final Sittings sittings;
    private final ExamQuestions questions;
    private final AuditLog journal;
    private final Clock clock;

    RaiseAlert(Sittings sittings, ExamQuestions questions, AuditLog journal, Clock clock) {
        this.sittings = sittings;
        this.questions = questions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param position the question that the page showed */
    @Transactional
    public SittingOutcome raise(CandidateSeat seat, Token browser, int position, String text) {
        var event = new SittingEvent.RaiseAlert(EnterExam.digest(browser), position, clock.instant());
        var outcome = sittings.happen(seat.session(), seat.seat(), event);
        if (outcome instanceof Accepted) {
            questions.keepAlertText(seat.session(), seat.seat(), text);
            journal.add(Entry.of(ActKind.ALERT_RAISED).by(seat.account()).on(seat.toString()));
        }
        return outcome;
    }
}
