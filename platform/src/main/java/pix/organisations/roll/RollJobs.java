package pix.organisations.roll;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the roll. */
@Configuration(proxyBeanMethods = false)
class RollJobs {

    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("roll-import");

    /** After ten seconds, fifteen, twenty-two…: some ten minutes in all. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private static final int MOST_TRIES = 8;

    /** One import, whichever process does it; begun again from nothing if that process dies, or if the database is away. */
    @Bean
    OneTimeTask<Void> rollImportTask(ImportRoll importRoll) {
        return Tasks.oneTime(IMPORT)
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES,
                        new ExponentialBackoffFailureHandler<>(FIRST_PAUSE),
                        (cut, _) -> importRoll.giveUp(id(cut))))
                .execute((instance, _) -> importRoll.run(RollImportId.of(instance.getId())));
    }

    private static RollImportId id(ExecutionComplete cut) {
        return RollImportId.of(cut.getExecution().getId());
    }
}
