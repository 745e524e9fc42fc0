package pix.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What is printed: one figure a line, as a row that docs/performance.md can take. */
final class Report {

    private Report() {}

    static void machine() throws IOException {
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        line(
                "machine",
                "%d processors, Java %s, load %s at the start"
                        .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), load));
    }

    static void title(String title) {
        System.out.printf("%n%s%n", title);
    }

    static void line(String what, String figure) {
        System.out.printf("  %-46s %s%n", what, figure);
    }

    static void line(String what, Series series, String unit) {
        line(what, series.text(unit));
    }

    static String waits(Histogram waits) {
        return "p50 %s  p95 %s  p99 %s  p99.9 %s  most %s ms (%d)"
                .formatted(
                        at(waits, 50),
                        at(waits, 95),
                        at(waits, 99),
                        at(waits, 99.9),
                        at(waits, 100),
                        waits.getTotalCount());
    }

    private static String at(Histogram waits, double percentile) {
        return number(waits.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toNanos(1));
    }

    static String number(double value) {
        var pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value).replace(',', ' ');
    }
}
