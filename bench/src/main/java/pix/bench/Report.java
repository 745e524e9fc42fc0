package pix.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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

    static String number(double value) {
        var pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value).replace(',', ' ');
    }
}
