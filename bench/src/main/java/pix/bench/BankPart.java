package pix.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Seeds;

/** How long it takes to make a challenge, family by family: reported, so that a slow one is seen, and no more. */
final class BankPart {

    private static final int DRAWS = 40;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private BankPart() {}

    static void measure(BenchPlan plan) {
        var bank = BankLoader.load();
        Report.title("Bank: making a challenge, family by family, the slowest first");
        int draws = plan.seconds(DRAWS);
        timed(bank.items().values(), draws / 2);
        timed(bank.items().values(), draws).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Double>> family) -> -median(family)))
                .forEach(BankPart::report);
    }

    private static Map<String, List<Double>> timed(Iterable<Item> items, int draws) {
        var seeds = Seeds.known("bench");
        var families = new TreeMap<String, List<Double>>();
        for (var item : items) {
            var times = families.computeIfAbsent(family(item), _ -> new ArrayList<>());
            for (int variant = 0; variant < draws; variant++) {
                long began = System.nanoTime();
                item.challenge(variant, seeds);
                times.add((System.nanoTime() - began) / NANOSECONDS_A_MILLISECOND);
            }
        }
        return families;
    }

    private static String family(Item item) {
        return item.file().family() == null ? "written" : item.file().family();
    }

    private static double median(Map.Entry<String, List<Double>> family) {
        return percentile(family.getValue(), 0.5);
    }

    private static void report(Map.Entry<String, List<Double>> family) {
        Report.line(
                family.getKey(),
                "p50 %s  p95 %s ms"
                        .formatted(Report.number(median(family)), Report.number(percentile(family.getValue(), 0.95))));
    }

    private static double percentile(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
