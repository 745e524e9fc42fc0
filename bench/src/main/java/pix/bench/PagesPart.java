package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import pix.bench.http.Learner;

/**
 * How long people wait, while answers arrive at a constant rate whatever became of those before: half of what the
 * application takes at most. An answer that is sent late because of us counts from when it should have been sent.
 */
final class PagesPart {

    private static final int LEARNERS = 400;
    private static final int SECONDS = 40;
    private static final int MOST_SECONDS = 15;
    private static final double SHARE = 0.5;

    private final Histogram answers = new ConcurrentHistogram(3);
    private final Histogram questions = new ConcurrentHistogram(3);
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicReference<String> first = new AtomicReference<>("");

    private PagesPart() {}

    static void measure(Site site, BenchPlan plan) throws IOException, InterruptedException, SQLException {
        try (var crowd = Crowd.gather(site, plan.many(LEARNERS), AnswersPart.COMPETENCE)) {
            crowd.warmUp(plan.warmUp());
            int seconds = plan.seconds(MOST_SECONDS);
            double most = (double) crowd.answer(seconds) / seconds;
            Report.title("Waiting, at %s answers a second: half of the most".formatted(Report.number(most * SHARE)));
            new PagesPart().run(crowd, most * SHARE, plan.seconds(SECONDS));
        }
    }

    private void run(Crowd crowd, double rate, int seconds) throws InterruptedException {
        var free = new ArrayBlockingQueue<>(crowd.learners().size(), false, crowd.learners());
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = began + (long) (i * 1e9 / rate);
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> one(free, due));
            }
        }
        report("the answer (sent, judged, kept, the next question shown)", answers);
        report("the question page, come back to", questions);
        if (faults.get() > 0) Report.line("learners who could not go on", faults + ": the first because " + first);
    }

    private void one(BlockingQueue<Learner> free, long due) {
        try {
            var learner = free.take();
            var next = learner.send();
            answers.recordValue(System.nanoTime() - due);
            if (next.isPresent()) comeBack(learner, next.get());
            learner.goOn();
            free.put(learner);
        } catch (IOException | InterruptedException | RuntimeException e) {
            faults.incrementAndGet();
            first.compareAndSet("", e.toString());
        }
    }

    /** After a checkpoint the question is a page of its own. */
    private void comeBack(Learner learner, String next) throws IOException {
        boolean over = !next.contains("/bilan");
        if (!over) learner.look(next);
        long asked = System.nanoTime();
        learner.look(next.replaceFirst("/bilan.*", "/question"));
        if (!over) questions.recordValue(System.nanoTime() - asked);
    }

    private static void report(String what, Histogram waits) {
        Report.line(what, Report.waits(waits));
    }
}
