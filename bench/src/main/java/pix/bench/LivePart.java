package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import pix.bench.http.Learner;
import pix.bench.http.Learner.Way;

/**
 * Pages of one campaign left open while two thousand answer: how long after an answer a page hears that something moved,
 * and what the pages cost those who answer. In turn, without pages and with.
 */
final class LivePart {

    private static final int LEARNERS = 2_000;
    private static final int AN_ANSWER_EACH = 45;
    private static final int SECONDS = 45;
    private static final List<String> PAGES =
            List.of("/participants", "/activite", "/resultats-collectifs", "/analyse");
    private static final int TEACHERS = 5;
    private static final int FEWEST = 5;

    private final Application application;
    private final Crowd crowd;
    private final int seconds;
    private final AtomicInteger faults = new AtomicInteger();
    private int turn;

    private LivePart(Application application, Crowd crowd, int seconds) {
        this.application = application;
        this.crowd = crowd;
        this.seconds = seconds;
    }

    static void measure(Site site, BenchPlan plan) throws IOException, SQLException, InterruptedException {
        int learners = plan.many(LEARNERS);
        Report.title("Live: %,d learners of one campaign, an answer each %d s".formatted(learners, AN_ANSWER_EACH));
        var followed = Followed.open(site.database(), false);
        try (var crowd = Crowd.gather(site, learners, Way.campaign(Followed.CODE))) {
            var part = new LivePart(site.application(), crowd, plan.seconds(SECONDS));
            part.answer(List.of());
            part.report("nobody looks", part.answer(List.of()));
            part.watched(followed);
            part.report("nobody looks any more", part.answer(List.of()));
        }
    }

    private void watched(Followed followed) throws IOException, InterruptedException {
        var words = new ConcurrentHistogram(3);
        var looks = new ConcurrentHistogram(3);
        var pages = new ArrayList<OpenPage>();
        for (int teacher = 0; teacher < TEACHERS; teacher++)
            for (var page : PAGES) pages.add(new OpenPage(application.port(), followed, page, words, looks));
        report("%d pages are open".formatted(pages.size()), answer(pages));
        TimeUnit.SECONDS.sleep(5);
        Report.line("a word after an answer", Report.waits(words));
        Report.line("a page asked for again", Report.waits(looks));
        Report.line("participants on the page", participants(pages.getFirst().shown()));
        for (var page : pages) page.close();
    }

    /** Everybody answers in turn at a constant rate, whatever became of those before. */
    private Answers answer(List<OpenPage> pages) throws IOException, InterruptedException {
        var waits = new ConcurrentHistogram(3);
        long processor = Processes.cpu(application.pid());
        long began = System.nanoTime();
        var learners = crowd.learners();
        double rate = (double) learners.size() / AN_ANSWER_EACH;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Math.max(FEWEST, rate * seconds); i++) {
                LockSupport.parkNanos(began + (long) (i * 1e9 / rate) - System.nanoTime());
                var learner = learners.get(turn++ % learners.size());
                threads.execute(() -> one(learner, pages, waits));
            }
        }
        double busy = Processes.cpu(application.pid()) - processor;
        return new Answers(waits, busy / TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private void one(Learner learner, List<OpenPage> pages, Histogram waits) {
        try {
            learner.reconnect();
            long sent = System.nanoTime();
            learner.answer();
            long kept = System.nanoTime();
            waits.recordValue(kept - sent);
            for (var page : pages) page.answered(kept);
        } catch (IOException | RuntimeException e) {
            if (faults.incrementAndGet() == 1) Report.line("a learner could not go on", e.toString());
        }
    }

    private void report(String when, Answers answers) {
        Report.line(
                "an answer and its next page, " + when,
                "%s; the application takes %s of a processor"
                        .formatted(Report.waits(answers.waits), Report.number(answers.processors)));
    }

    private static String participants(String page) {
        return page.replaceFirst("(?s).*role=\"status\">", "").replaceFirst("(?s)<.*", "");
    }

    /** @param processors how many the application kept busy */
    private record Answers(Histogram waits, double processors) {}
}
