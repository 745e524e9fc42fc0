package pix.certification.invigilation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.Dismiss;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;

/** An invigilator lets a candidate in: their presence is confirmed, or they may go on in another browser. It serves once. */
@Service
public class LetIn {

    private final Sittings sittings;
    private final AuditLog journal;

    LetIn(Sittings sittings, AuditLog journal) {
        this.sittings = sittings;
        this.journal = journal;
    }

    @Transactional
    public SittingOutcome letIn(Invigilator by, SeatId seat) {
        return told(sittings.happen(by.session(), seat, new Admit()), ActKind.CANDIDATE_LETIN, by, seat);
    }

    /** As long as the candidate has not entered. */
    @Transactional
    public SittingOutcome takeBack(Invigilator by, SeatId seat) {
        return told(sittings.happen(by.session(), seat, new Dismiss()), ActKind.CANDIDATE_KEPTOUT, by, seat);
    }

    private SittingOutcome told(SittingOutcome outcome, ActKind kind, Invigilator by, SeatId seat) {
        if (outcome instanceof Accepted)
            journal.add(
                    Entry.of(kind).on("candidate " + by.session() + "/" + seat).saying(by.inJournal()));
        return outcome;
    }
}
