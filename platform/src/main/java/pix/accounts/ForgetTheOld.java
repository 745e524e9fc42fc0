package pix.accounts;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Each hour, sessions, links, locks and counts that have had their time go. Any number of processes may do it. */
@Service
class ForgetTheOld {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetTheOld.class);

    private final List<Forgetful> memories;
    private final Clock clock;

    ForgetTheOld(List<Forgetful> memories, Clock clock) {
        this.memories = memories;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        var now = clock.instant();
        var gone = memories.stream().mapToInt(memory -> memory.forget(now)).sum();
        if (gone > 0) LOG.info("{} rows had had their time", gone);
    }
}
