package pix.bench.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Somebody who takes a test, page after page; at its end the next somebody sits down. Answers are those
 * of a form filled at random: some are right, most are wrong.
 */
public final class Learner implements Answering {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int UNPROCESSABLE = 422;

    private final int port;
    private final Way way;
    private final Supplier<String> sessions;
    private final RandomGenerator chance;
    private Browser browser;
    private String page;

    /** The page on which a test begins, and the end of the address of its form. */
    public record Way(String page, String form) {

        public static Way competence(String code) {
            return new Way("/competences/" + code, "/tests");
        }

        public static Way campaign(String code) {
            return new Way("/campagnes/" + code, "/participations");
        }
    }

    /** @param sessions one more learner each time, that nobody was before */
    public Learner(int port, Way way, Supplier<String> sessions, long seed) throws IOException {
        this.port = port;
        this.way = way;
        this.sessions = sessions;
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        browser = new Browser(port, sessions.get());
        page = begun();
    }

    @Override
    public void answer() throws IOException {
        var next = send();
        if (next.isPresent()) follow(next.get());
        goOn();
    }

    /**
     * The answer alone: sent, judged, kept; the next question is the page that comes back.
     *
     * @return where the application says to go instead, when a checkpoint or the end is next
     */
    public Optional<String> send() throws IOException {
        var form = PageForm.find(page, "/reponses", chance).orElseThrow(() -> new IOException("no question: " + page));
        var reply = browser.post(form.action(), form.answered(false));
        if (reply.status() == UNPROCESSABLE) reply = browser.post(form.action(), repeated(reply));
        if (reply.status() == SEE_OTHER) return reply.header("location");
        if (reply.status() != OK) throw new IOException("an answer was refused: " + reply);
        see(reply.body(), form.action().replace("/reponses", "/question"));
        return Optional.empty();
    }

    /** A checkpoint is looked at, then left for the next question. */
    public void follow(String next) throws IOException {
        look(next);
        if (next.contains("/bilan")) look(next.replaceFirst("/bilan.*", "/question"));
    }

    /** A test that is over is another's beginning. */
    public void goOn() throws IOException {
        if (!page.contains("name=\"position\"")) nextOne();
    }

    /** Asks for the question at hand again, as somebody does who comes back to it. */
    public void look(String path) throws IOException {
        see(read(path), path);
    }

    private void see(String shown, String path) throws IOException {
        page = shown;
        var timer = PageForm.find(page, "/chronometre", chance);
        if (timer.isEmpty()) return;
        browser.post(timer.get().action(), timer.get().answered(false));
        page = read(path);
    }

    @Override
    public void reconnect() throws IOException {
        browser.reconnect();
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }

    private void nextOne() throws IOException {
        browser.close();
        browser = new Browser(port, sessions.get());
        page = begun();
    }

    private String begun() throws IOException {
        var start = PageForm.find(read(way.page()), way.form(), chance);
        var form = start.orElseThrow(() -> new IOException("no test can be begun on " + way.page()));
        var reply = browser.post(form.action(), form.answered(true));
        var attempt = reply.header("location").orElseThrow(() -> new IOException("no test: " + reply));
        look(attempt + "/question");
        return page;
    }

    private String repeated(Reply refused) throws IOException {
        return PageForm.find(refused.body(), "/reponses", chance)
                .orElseThrow(() -> new IOException("no form in a refusal"))
                .answered(true);
    }

    /** A test that ended at its checkpoint sends whoever asks for its question to its results. */
    private String read(String path) throws IOException {
        var reply = browser.get(path);
        if (reply.status() == SEE_OTHER)
            reply = browser.get(reply.header("location").orElseThrow());
        if (reply.status() != OK) throw new IOException(path + ": " + reply.status() + "\n" + reply.body());
        return reply.body();
    }
}
