package pix.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Who looks at what in this process. The database is listened to only while somebody looks. */
@Component
public class LiveSubjects implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSubjects.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BREATH = Duration.ofSeconds(5);

    /** What very many people do within this time is one word to a page. */
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);

    /** Somebody's page. */
    @FunctionalInterface
    public interface Watcher {
        void moved();
    }

    private final Pulse pulse;
    private final Map<Subject, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private volatile boolean running;

    LiveSubjects(Pulse pulse) {
        this.pulse = pulse;
    }

    public void watch(Subject subject, Watcher watcher) {
        watchers.compute(subject, (_, present) -> {
            var all = present == null ? ConcurrentHashMap.<Watcher>newKeySet() : present;
            all.add(watcher);
            return all;
        });
        synchronized (watchers) {
            watchers.notifyAll();
        }
    }

    public void leave(Subject subject, Watcher watcher) {
        watchers.computeIfPresent(subject, (_, present) -> {
            present.remove(watcher);
            return present.isEmpty() ? null : present;
        });
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        synchronized (watchers) {
            watchers.notifyAll();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                awaitSomebody();
                listen();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSomebody() throws InterruptedException {
        synchronized (watchers) {
            while (running && watchers.isEmpty()) watchers.wait();
        }
    }

    /** A connection that is lost is taken again: pages that miss a word get the next one. */
    private void listen() throws InterruptedException {
        try {
            if (running) pulse.listen(PATIENCE, this::hear);
        } catch (DataAccessException lost) {
            LOG.warn("{}", lost.getMessage());
            Thread.sleep(BREATH);
        }
    }

    private boolean hear(List<Subject> moved) {
        for (var subject : moved) watchers.getOrDefault(subject, Set.of()).forEach(Watcher::moved);
        if (!moved.isEmpty()) LockSupport.parkNanos(BETWEEN_WORDS.toNanos());
        return running && !watchers.isEmpty();
    }
}
