package pix.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What a process holds: just started and left alone, then with a thousand learners connected who answer each in turn. */
final class MemoryPart {

    private static final int LEARNERS = 1_000;
    private static final int SECONDS = 45;
    private static final int REST = 10;

    private MemoryPart() {}

    static void measure(Site site, BenchPlan plan) throws IOException, InterruptedException {
        Report.title("Memory of the application, Java's own choice of heap and collector");
        try (var application = Application.start(Application.WITH_CACHE, site.settings())) {
            TimeUnit.SECONDS.sleep(plan.seconds(REST));
            report("at rest", application);
            var fresh = new Site(application, site.database(), site.population());
            int learners = plan.many(LEARNERS);
            try (var crowd = Crowd.gather(fresh, learners, AnswersPart.COMPETENCE)) {
                unhurried(crowd, plan.seconds(SECONDS));
                report("with %d learners, one answer each %d s".formatted(learners, SECONDS), application);
            }
        }
    }

    /** Everybody answers once within the time. */
    private static void unhurried(Crowd crowd, int seconds) throws IOException, InterruptedException {
        long pause = TimeUnit.SECONDS.toMillis(seconds) / crowd.learners().size();
        for (var learner : crowd.learners()) {
            learner.reconnect();
            learner.answer();
            TimeUnit.MILLISECONDS.sleep(pause);
        }
    }

    private static void report(String when, Application application) throws IOException, InterruptedException {
        double resident = Processes.resident(application.pid());
        Report.line(
                when,
                "%s MiB resident, %s MiB of it live objects"
                        .formatted(Report.number(resident), Report.number(application.liveHeap())));
    }
}
