package pix.operation.postgresql;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees the end of a server that nobody has stopped, and starts it again: killed, out of memory, out of room. */
final class Guardian implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guardian.class);

    private static final Duration LOOK = Duration.ofMillis(500);

    /** Starts the server where it was. */
    interface Restart {
        void run() throws IOException;
    }

    private final Cluster cluster;
    private final Restart restart;
    private final Restarts patience;
    private final Runnable lost;
    private final Thread watcher = Thread.ofVirtual().name("embedded database").unstarted(this::guard);
    private final Thread ending = new Thread(() -> isClosing = true, "embedded database ends");
    private volatile boolean isClosing;

    Guardian(Cluster cluster, Restart restart, Restarts patience, Runnable lost) {
        this.cluster = cluster;
        this.restart = restart;
        this.patience = patience;
        this.lost = lost;
    }

    void watch() {
        // Whoever ends all our processes at once ends the server too: then it is not to be started again.
        Runtime.getRuntime().addShutdownHook(ending);
        watcher.start();
    }

    @Override
    public void close() {
        isClosing = true;
        try {
            watcher.interrupt();
            watcher.join();
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException _) {
            // The process is ending: the hook has run.
        }
    }

    private void guard() {
        try {
            do waitForItsEnd();
            while (!isClosing && isBack());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitForItsEnd() throws InterruptedException {
        do Thread.sleep(LOOK);
        while (!isClosing && cluster.isRunning());
    }

    private boolean isBack() throws InterruptedException {
        LOG.error("the embedded database has ended by itself; it is started again");
        for (int left = patience.tries(); left > 0 && !isClosing; left--) {
            if (isStarted(left == 1)) return true;
            Thread.sleep(patience.pause());
        }
        // What ends the application waits for this thread.
        if (!isClosing) Thread.ofPlatform().name("embedded database lost").start(lost);
        return false;
    }

    private boolean isStarted(boolean isLastTry) {
        try {
            cluster.stopOrphan();
            restart.run();
            LOG.warn("the embedded database runs again");
            return true;
        } catch (IOException | CannotStart e) {
            if (isLastTry) LOG.error("the embedded database cannot be started again: {}", e.getMessage());
            return false;
        }
    }
}
