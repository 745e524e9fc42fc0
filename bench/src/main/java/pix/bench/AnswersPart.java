package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import pix.bench.bare.OwnStatements;
import pix.bench.http.Learner.Way;

/**
 * How many answers a second, and what one takes of the processors: through the application (h), through a bare service with
 * the same statements (b), and what PostgreSQL alone can do with our statements (k) and with the shape of the first Pix
 * (a). In turn, in one run, on one database: only the ratios mean something elsewhere.
 */
final class AnswersPart {

    static final String PLAYED = "1.1";
    static final Way COMPETENCE = Way.competence(PLAYED);
    private static final int LEARNERS = 64;
    private static final int SECONDS = 10;
    private static final int A_MINUTE = 60;

    private final Site site;
    private final BenchPlan plan;
    private final BareProcess bare;
    private final Pgbench pixShape;
    private final Pgbench ownStatements;
    private final Series a = new Series();
    private final Series k = new Series();

    private AnswersPart(Site site, BenchPlan plan, BareProcess bare) throws IOException {
        this.site = site;
        this.plan = plan;
        this.bare = bare;
        var own = OwnStatements.of(Folders.ROOT).script(OwnShape.FIRST, plan.many(OwnShape.LEARNERS));
        pixShape = Pgbench.of(site.database(), "a", PixShape.script(plan.many(PixShape.LEARNERS)));
        ownStatements = Pgbench.of(site.database(), "k", own);
    }

    static void measure(Site site, BenchPlan plan) throws IOException, InterruptedException, SQLException {
        int learners = plan.many(LEARNERS);
        Report.title("Answers: %d learners at once against %d clients of pgbench".formatted(learners, Pgbench.CLIENTS));
        PixShape.settle(site.database(), plan.many(PixShape.LEARNERS));
        OwnShape.settle(site.database(), plan.many(OwnShape.LEARNERS));
        try (var bare = BareProcess.start(site.database());
                var crowd = Crowd.gather(site, learners, COMPETENCE);
                var bareCrowd = BareCrowd.gather(bare, learners, plan.many(OwnShape.LEARNERS))) {
            var part = new AnswersPart(site, plan, bare);
            part.firstMinute(crowd, bareCrowd);
            part.steady(crowd, bareCrowd);
        }
    }

    /** Java has compiled little yet: what an installation takes that has just started. */
    private void firstMinute(Crowd crowd, BareCrowd bareCrowd) throws IOException, InterruptedException {
        var ours = ours();
        var bares = bares();
        ours.measure(crowd::answer, plan.seconds(A_MINUTE));
        bares.measure(bareCrowd::answer, plan.seconds(A_MINUTE));
        ours.report("first minute, an answer");
        bares.report("first minute, the bare service");
    }

    private void steady(Crowd crowd, BareCrowd bareCrowd) throws IOException, InterruptedException, SQLException {
        crowd.warmUp(plan.warmUp());
        pixShape.run(plan.seconds(2));
        ownStatements.run(plan.seconds(2));
        var ours = ours();
        var bares = bares();
        int seconds = plan.seconds(SECONDS);
        for (int round = 0; round < plan.rounds(); round++) {
            a.add(pixShape.run(seconds));
            PixShape.asBefore(site.database());
            ours.measure(crowd::answer, seconds);
            bares.measure(bareCrowd::answer, seconds);
            k.add(ownStatements.run(seconds));
        }
        ours.report("steady, an answer");
        bares.report("steady, the bare service");
        report(ours, bares);
    }

    private AnswerCost ours() {
        return new AnswerCost(site.application().pid(), site.database().process());
    }

    private AnswerCost bares() {
        return new AnswerCost(bare.pid(), site.database().process());
    }

    private void report(AnswerCost ours, AnswerCost bares) {
        Report.line(
                "an answer against the bare service", ours.served().against(bares.served(), (h, b) -> h / b), "times");
        Report.line("a: Pix-shaped transaction, pgbench", a, "/s");
        Report.line("k: our own statements, pgbench", k, "/s");
        Report.line("b: our own statements, bare service", bares.rate(), "/s");
        Report.line("h: full answer over HTTP, next page rendered", ours.rate(), "/s");
        Report.line("h/a", ours.rate().against(a, (full, bare) -> full / bare), "");
        Report.line("h/k", ours.rate().against(k, (full, bare) -> full / bare), "");
        Report.line("h/b", ours.rate().against(bares.rate(), (full, bare) -> full / bare), "");
        Report.line("k/a", k.against(a, (own, bare) -> own / bare), "");
    }
}
