package pix.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import pix.bench.http.Browser;
import pix.bench.http.Stream;

/** A page of a campaign that is left open: at a word it asks for itself again, with a breath between, as its script does. */
final class OpenPage implements AutoCloseable {

    private static final long BREATH = TimeUnit.SECONDS.toNanos(2);

    private final String path;
    private final Browser browser;
    private final Stream stream;
    private final AtomicLong unheard = new AtomicLong();
    private final Histogram words;
    private final Histogram looks;
    private volatile boolean moved;
    private volatile boolean closed;
    private volatile String shown = "";

    OpenPage(int port, Followed followed, String page, Histogram words, Histogram looks) throws IOException {
        var session = Population.session(followed.teacher());
        var campaign = "/orga/%d/campagnes/%d".formatted(followed.organisation(), followed.campaign());
        path = campaign + page;
        browser = new Browser(port, session);
        stream = new Stream(port, session, campaign + "/direct");
        this.words = words;
        this.looks = looks;
        Thread.ofVirtual().start(this::listen);
        Thread.ofVirtual().start(this::show);
    }

    /** Somebody's answer was kept. */
    void answered(long at) {
        unheard.compareAndSet(0, at);
    }

    String shown() {
        return shown;
    }

    private void listen() {
        try {
            while (!closed) {
                stream.next();
                long since = unheard.getAndSet(0);
                if (since != 0) words.recordValue(System.nanoTime() - since);
                moved = true;
            }
        } catch (IOException over) {
            if (!closed) throw new IllegalStateException(over);
        }
    }

    private void show() {
        try {
            while (!closed) {
                if (moved) look();
                LockSupport.parkNanos(BREATH);
            }
        } catch (IOException over) {
            if (!closed) throw new IllegalStateException(over);
        }
    }

    private void look() throws IOException {
        moved = false;
        long asked = System.nanoTime();
        shown = browser.get(path).body();
        looks.recordValue(System.nanoTime() - asked);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        stream.close();
        browser.close();
    }
}
