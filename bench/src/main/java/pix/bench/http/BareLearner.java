package pix.bench.http;

import java.io.IOException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Sends answers of any learner to a service that makes nothing of them. */
public final class BareLearner implements Answering {

    private static final int OK = 200;

    private final String path;
    private final long first;
    private final int learners;
    private final RandomGenerator chance;
    private final Browser browser;

    /** @param learners so many, numbered from the first, each with an open attempt */
    public BareLearner(int port, String path, long first, int learners, long seed) throws IOException {
        this.path = path;
        this.first = first;
        this.learners = learners;
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        browser = new Browser(port, "bare");
    }

    @Override
    public void answer() throws IOException {
        var reply = browser.post(
                path, "position=1&answer=une+r%C3%A9ponse&learner=" + chance.nextLong(first, first + learners));
        if (reply.status() != OK) throw new IOException("the bare service failed: " + reply);
    }

    @Override
    public void reconnect() throws IOException {
        browser.reconnect();
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
