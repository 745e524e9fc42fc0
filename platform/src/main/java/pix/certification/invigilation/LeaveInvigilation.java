package pix.certification.invigilation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An invigilator leaves: this browser watches no more, and the others see it. */
@Service
public class LeaveInvigilation {

    private final Invigilators invigilators;
    private final Clock clock;

    LeaveInvigilation(Invigilators invigilators, Clock clock) {
        this.invigilators = invigilators;
        this.clock = clock;
    }

    @Transactional
    public void leave(Invigilator invigilator) {
        invigilators.left(invigilator, clock.instant());
    }
}
