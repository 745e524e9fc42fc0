package pix.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import pix.bench.http.Learner;

/** Learners who answer at once, one after another as fast as the pages come: what the application can take at most. */
final class Crowd implements AutoCloseable {

    private final List<Learner> learners = new ArrayList<>();

    Crowd(Site site, int size) throws IOException {
        for (int i = 0; i < size; i++)
            learners.add(
                    new Learner(site.application().port(), AnswersPart.COMPETENCE, site.population()::nextSession, i));
    }

    List<Learner> learners() {
        return learners;
    }

    /** Answers given, next page shown, in so many seconds. */
    long answer(int seconds) throws InterruptedException, IOException {
        long latest = System.nanoTime() + seconds * 1_000_000_000L;
        var answers = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = learners.stream()
                    .map(learner -> threads.submit(() -> {
                        learner.reconnect();
                        while (System.nanoTime() < latest) {
                            learner.answer();
                            answers.incrementAndGet();
                        }
                        return learner;
                    }))
                    .toList();
            for (var one : all) one.get();
        } catch (ExecutionException e) {
            throw new IOException("a learner could not go on", e.getCause());
        }
        return answers.get();
    }

    @Override
    public void close() throws IOException {
        for (var learner : learners) learner.close();
    }
}
