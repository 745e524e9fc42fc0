package pix.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What to measure, and how long.
 *
 * @param quick for a look: too short to be quoted
 */
record BenchPlan(Set<Part> parts, boolean quick) {

    private static final String QUICK = "--quick";

    static BenchPlan read(List<String> words) {
        var parts = EnumSet.noneOf(Part.class);
        for (var word : words) if (!word.equals(QUICK)) parts.add(Part.valueOf(word.toUpperCase(Locale.ROOT)));
        return new BenchPlan(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, words.contains(QUICK));
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    boolean isServed() {
        return parts.stream().anyMatch(part -> part != Part.ENGINE && part != Part.BANK);
    }

    /** Interleaved rounds: each measures every side once. */
    int rounds() {
        return quick ? 2 : 5;
    }

    /** Answers before anything is measured. */
    int warmUp() {
        return quick ? 500 : 10_000;
    }

    int seconds(int whole) {
        return quick ? Math.max(2, whole / 4) : whole;
    }
}
