package pix.certification.invigilation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.engine.sitting.SittingEvent.EndByInvigilator;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;

/** An invigilator ends the test of a candidate. Whoever waits on an alert is released. */
@Service
public class EndTest {

    private final Sittings sittings;
    private final AuditLog journal;
    private final Clock clock;

    EndTest(Sittings sittings, AuditLog journal, Clock clock) {
        this.sittings = sittings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public SittingOutcome end(Invigilator by, SeatId seat) {
        var outcome = sittings.happen(by.session(), seat, new EndByInvigilator(clock.instant()));
        if (outcome instanceof Accepted)
            journal.add(Entry.of(ActKind.TEST_ENDED)
                    .on("candidate " + by.session() + "/" + seat)
                    .saying(by.inJournal()));
        return outcome;
    }
}
