package pix.operation.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the database keeps what it is given, for whoever asks if we are ready. One that is frozen, full or read-only may
 * still answer questions, and every answer of a learner would be refused.
 */
@Component("writes")
class WritesHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WritesHealth.class);

    /** Many may ask; what was seen holds for a moment. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final Duration LIMIT = Duration.ofSeconds(4);

    private final WriteCheck check;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private FutureTask<Void> writing;
    private Instant seenAt = Instant.EPOCH;
    private volatile boolean isKept = true;

    WritesHealth(WriteCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
        this.writing = new FutureTask<>(() -> {}, null);
        writing.run();
    }

    @Override
    public Health health() {
        look();
        return isKept ? Health.up().build() : Health.down().build();
    }

    /** As it was last seen. */
    boolean isKept() {
        return isKept;
    }

    /** Where nobody asks, the staff is told all the same. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void look() {
        turn.lock();
        try {
            if (Duration.between(seenAt, clock.instant()).abs().compareTo(FRESH) < 0) return;
            var why = whyNot();
            if (why.isEmpty() != isKept) tell(why);
            isKept = why.isEmpty();
            seenAt = clock.instant();
        } finally {
            turn.unlock();
        }
    }

    /** A check that hangs is waited for again and not repeated: each holds a connection. */
    private Optional<String> whyNot() {
        if (writing.isDone()) {
            writing = new FutureTask<>(() -> check.write(clock.instant()), null);
            Thread.ofVirtual().name("write check").start(writing);
        }
        try {
            writing.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException _) {
            return Optional.of("it does not answer within " + LIMIT.toSeconds() + " seconds");
        } catch (ExecutionException failure) {
            return Optional.of(firstLine(failure));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("the check was interrupted");
        }
    }

    private static void tell(Optional<String> why) {
        if (why.isEmpty()) LOG.warn("the database keeps what it is given again");
        else LOG.error("the database does not keep what it is given, so we are not ready: {}", why.get());
    }

    private static String firstLine(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.toString().lines().findFirst().orElse("") : firstLine(cause);
    }
}
