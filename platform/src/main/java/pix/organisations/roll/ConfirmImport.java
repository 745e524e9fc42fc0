package pix.organisations.roll;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says yes to an import that takes most of the roll off; the job goes on. */
@Service
public class ConfirmImport {

    private final RollQuestions questions;
    private final SchedulerClient jobs;
    private final Clock clock;

    ConfirmImport(RollQuestions questions, SchedulerClient jobs, Clock clock) {
        this.questions = questions;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Said twice, or after it was abandoned, it changes nothing. */
    @Transactional
    public void confirm(RollImportId id) {
        if (!questions.confirm(id, clock.instant())) return;
        jobs.scheduleIfNotExists(
                RollJobs.IMPORT.instance(id.confirmedInstance()).build(), clock.instant());
    }
}
