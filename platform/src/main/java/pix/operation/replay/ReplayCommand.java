package pix.operation.replay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.assessment.ReplayKnowledge;

/** A start that folds the log of every learner again, says whose knowledge is something else, and ends. It mends nothing. */
@Component
@ConditionalOnBooleanProperty("pix.replay")
class ReplayCommand {

    private final ReplayKnowledge replay;

    ReplayCommand(ReplayKnowledge replay) {
        this.replay = replay;
    }

    @EventListener
    void run(ApplicationReadyEvent ready) {
        var compared = Compared.everybody(replay);
        System.out.println(compared.sentence());
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> compared.isSame() ? 0 : 1));
    }
}
