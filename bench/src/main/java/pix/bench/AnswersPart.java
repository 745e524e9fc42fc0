package pix.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import pix.bench.http.Learner.Way;

/**
 * How many answers a second: through the application (h), and what PostgreSQL alone can do with our statements (k) and
 * with the shape of the first Pix (a). In turn, in one run, on one database: only the ratios mean something elsewhere.
 */
final class AnswersPart {

    static final String PLAYED = "1.1";
    static final Way COMPETENCE = Way.competence(PLAYED);
    private static final int LEARNERS = 64;
    private static final int SECONDS = 10;

    private final Site site;
    private final Pgbench pixShape;
    private final Pgbench ownStatements;
    private final Series a = new Series();
    private final Series k = new Series();
    private final Series h = new Series();
    private final Series applicationCpu = new Series();
    private final Series databaseCpu = new Series();

    private AnswersPart(Site site) throws IOException {
        this.site = site;
        var own = OwnStatements.of(Path.of(".")).script(OwnShape.FIRST, OwnShape.LEARNERS);
        pixShape = Pgbench.of(site.database(), "a", PixShape.script());
        ownStatements = Pgbench.of(site.database(), "k", own);
    }

    static void measure(Site site, BenchPlan asked) throws IOException, InterruptedException, SQLException {
        Report.title("Answers: %d learners at once against %d clients of pgbench".formatted(LEARNERS, Pgbench.CLIENTS));
        PixShape.settle(site.database());
        OwnShape.settle(site.database());
        var part = new AnswersPart(site);
        try (var crowd = Crowd.gather(site, LEARNERS, COMPETENCE)) {
            crowd.warmUp(asked.warmUp());
            part.pixShape.run(2);
            part.ownStatements.run(2);
            for (int round = 0; round < asked.rounds(); round++) part.round(crowd, asked.seconds(SECONDS));
        }
        part.report();
    }

    private void round(Crowd crowd, int seconds) throws IOException, InterruptedException, SQLException {
        a.add(pixShape.run(seconds));
        PixShape.asBefore(site.database());
        full(crowd, seconds);
        k.add(ownStatements.run(seconds));
    }

    private void full(Crowd crowd, int seconds) throws IOException, InterruptedException {
        long application = Processes.cpu(site.application().pid());
        long database = Processes.cpuWithChildren(site.database().process());
        long began = System.nanoTime();
        double answers = crowd.answer(seconds);
        h.add(answers * 1e9 / (System.nanoTime() - began));
        applicationCpu.add((Processes.cpu(site.application().pid()) - application) / answers);
        databaseCpu.add((Processes.cpuWithChildren(site.database().process()) - database) / answers);
    }

    private void report() {
        Report.line("a: Pix-shaped transaction, pgbench", a, "/s");
        Report.line("k: our own statements, pgbench", k, "/s");
        Report.line("h: full answer over HTTP, next page rendered", h, "/s");
        Report.line("h/a (goal 1.25)", h.against(a, (full, bare) -> full / bare), "");
        Report.line("h/k (goal 0.45)", h.against(k, (full, bare) -> full / bare), "");
        Report.line("k/a", k.against(a, (own, bare) -> own / bare), "");
        Report.line("processor time of the application", applicationCpu, "ms an answer");
        Report.line("processor time of PostgreSQL", databaseCpu, "ms an answer");
    }
}
