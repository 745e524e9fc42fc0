package pix.campaigns.participation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Every few seconds, what has changed is folded into what is counted. Any number of processes may do it. */
@Service
class FoldTally {

    private final TallyRows tally;

    FoldTally(TallyRows tally) {
        this.tally = tally;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT10S")
    void fold() {
        while (tally.fold() > 0) Thread.onSpinWait();
    }
}
