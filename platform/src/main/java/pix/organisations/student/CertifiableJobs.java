package pix.organisations.student;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pix.shared.Installation;

/** Each evening, whoever came that day is looked at once more (rule L6). */
@Configuration(proxyBeanMethods = false)
class CertifiableJobs {

    private static final LocalTime EVENING = LocalTime.of(21, 0);

    @Bean
    RecurringTask<Void> certifiableTask(RefreshCertifiable refresh, Installation installation) {
        return Tasks.recurring("certifiable-students", Schedules.daily(installation.timeZone(), EVENING))
                .execute((_, _) -> refresh.refresh());
    }
}
