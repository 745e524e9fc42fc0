package pix.bench;

import java.io.IOException;
import java.util.List;

/** How long until the first page, with what Java learnt at the last start (bin/start keeps it) and without, in turn. */
final class StartPart {

    private StartPart() {}

    static void measure(Site site, BenchPlan plan) throws IOException, InterruptedException {
        Report.title("Start, until the log-in page is served; PostgreSQL runs already");
        Application.rehearse();
        var with = new Series();
        var without = new Series();
        for (int round = 0; round < plan.rounds(); round++) {
            without.add(seconds(site, Application.WITHOUT_CACHE));
            with.add(seconds(site, Application.WITH_CACHE));
        }
        Report.line("without the cache", without, "s");
        Report.line("with the cache", with, "s");
        Report.line("how much faster", without.against(with, (slow, fast) -> slow / fast), "times");
    }

    private static double seconds(Site site, List<String> java) throws IOException, InterruptedException {
        try (var application = Application.start(java, site.settings())) {
            return application.start().toMillis() / 1000.0;
        }
    }
}
