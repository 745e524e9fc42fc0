package pix.organisations.roll;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator does not want the import that waits for a yes; its file is kept no longer. */
@Service
public class AbandonImport {

    private final RollQuestions questions;
    private final Clock clock;

    AbandonImport(RollQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Transactional
    public void abandon(RollImportId id) {
        questions.abandon(id, clock.instant());
    }
}
