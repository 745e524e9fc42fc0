package pix.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import pix.bench.http.Browser;

/** {@code bin/bench}: measures the parts that are named, or all of them, and prints a figure a line. */
public final class Bench {

    private Bench() {}

    public static void main(String[] words) throws IOException, InterruptedException, SQLException, RunnerException {
        var asked = BenchPlan.read(List.of(words));
        Report.machine();
        if (asked.isServed()) served(asked);
        if (asked.has(Part.ENGINE)) EnginePart.measure(asked);
        if (asked.has(Part.BANK)) BankPart.measure(asked);
    }

    /** The parts that need the application: one database for all, so that they can be compared. */
    private static void served(BenchPlan asked) throws IOException, InterruptedException, SQLException {
        try (var site = Site.open(Path.of("."))) {
            if (asked.has(Part.START)) StartPart.measure(site, asked);
            if (asked.has(Part.ANSWERS)) AnswersPart.measure(site, asked);
            if (asked.has(Part.PAGES)) PagesPart.measure(site, asked);
            if (asked.has(Part.CAMPAIGNS)) CampaignsPart.measure(site, asked);
            if (asked.has(Part.LIVE)) LivePart.measure(site, asked);
            if (asked.has(Part.IMPORTS)) ImportsPart.measure(site);
            if (asked.has(Part.MEMORY)) MemoryPart.measure(site, asked);
            Report.title("");
            Report.line("refusals (503: too much to do), asked again", Long.toString(Browser.REFUSALS.sum()));
        }
    }
}
