package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import pix.bench.http.Browser;

/** {@code bin/bench}: measures the parts that are named, or all of them, and prints a figure a line. */
public final class Bench {

    private Bench() {}

    public static void main(String[] words) throws IOException, InterruptedException, SQLException, RunnerException {
        var plan = BenchPlan.read(List.of(words));
        Report.machine();
        if (plan.isServed()) served(plan);
        if (plan.has(Part.ENGINE)) EnginePart.measure(plan);
        if (plan.has(Part.BANK)) BankPart.measure(plan);
    }

    /** The parts that need the application: one database for all, so that they can be compared. */
    private static void served(BenchPlan plan) throws IOException, InterruptedException, SQLException {
        try (var site = Site.open(plan)) {
            if (plan.has(Part.START)) StartPart.measure(site, plan);
            if (plan.has(Part.ANSWERS)) AnswersPart.measure(site, plan);
            if (plan.has(Part.PAGES)) PagesPart.measure(site, plan);
            if (plan.has(Part.CAMPAIGNS)) CampaignsPart.measure(site, plan);
            if (plan.has(Part.LIVE)) LivePart.measure(site, plan);
            if (plan.has(Part.IMPORTS)) ImportsPart.measure(site, plan);
            if (plan.has(Part.MEMORY)) MemoryPart.measure(site, plan);
            Report.title("");
            Report.line("refusals (503: too much to do), plan again", Long.toString(Browser.REFUSALS.sum()));
        }
    }
}
