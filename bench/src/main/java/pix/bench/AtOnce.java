package pix.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import pix.bench.http.Answering;

/** Several who answer at the same time, each as fast as the pages come. */
final class AtOnce {

    private AtOnce() {}

    /** Answers given, next page shown, in so many seconds. */
    static long answer(List<? extends Answering> all, int seconds) throws InterruptedException, IOException {
        long latest = System.nanoTime() + seconds * 1_000_000_000L;
        var answers = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream()
                    .map(one -> threads.submit(() -> {
                        one.reconnect();
                        while (System.nanoTime() < latest) {
                            one.answer();
                            answers.incrementAndGet();
                        }
                        return one;
                    }))
                    .toList();
            for (var one : running) one.get();
        } catch (ExecutionException e) {
            throw new IOException("a learner could not go on", e.getCause());
        }
        return answers.get();
    }
}
