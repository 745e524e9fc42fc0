package pix.organisations.roll;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the roll. */
@Configuration(proxyBeanMethods = false)
class RollJobs {

    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("roll-import");

    /** One import, whichever process does it; begun again from nothing if that process dies. */
    @Bean
    OneTimeTask<Void> rollImportTask(ImportRoll importRoll) {
        return Tasks.oneTime(IMPORT).execute((instance, _) -> importRoll.run(RollImportId.of(instance.getId())));
    }
}
