package pix.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import pix.bench.http.Learner;
import pix.bench.http.Learner.Way;

/** Learners who answer at once, one after another as fast as the pages come: what the application can take at most. */
final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final List<Learner> learners;

    private Crowd(List<Learner> learners) {
        this.learners = learners;
    }

    /** So many learners, each at the first question of a test. */
    static Crowd gather(Site site, int size, Way way) throws IOException, InterruptedException {
        var learners = new ArrayList<Learner>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var coming = IntStream.range(0, size)
                    .mapToObj(seed -> threads.submit(
                            () -> new Learner(site.application().port(), way, site.population()::nextSession, seed)))
                    .toList();
            for (var one : coming) learners.add(one.get());
        } catch (ExecutionException e) {
            throw new IOException("a learner could not begin", e.getCause());
        }
        return new Crowd(List.copyOf(learners));
    }

    List<Learner> learners() {
        return learners;
    }

    /** Until Java has compiled what is run often: so many answers, or a minute and a half on a machine that is busy. */
    void warmUp(int enough) throws InterruptedException, IOException {
        long given = 0;
        for (int turn = 0; turn < 18 && given < enough; turn++) given += answer(5);
    }

    /** Answers given, next page shown, in so many seconds. */
    long answer(int seconds) throws InterruptedException, IOException {
        return AtOnce.answer(learners, seconds);
    }

    @Override
    public void close() throws IOException {
        for (var learner : learners) learner.close();
    }
}
