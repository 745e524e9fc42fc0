package pix.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What to measure, and how long. */
record BenchPlan(Set<Part> parts, Depth depth) {

    enum Depth {
        /** Long enough to be quoted. */
        WHOLE(""),
        /** A look: too short to be quoted. */
        QUICK("--quick"),
        /** Only whether every part still runs: nothing of it is a measure. */
        SMOKE("--smoke");

        private final String word;

        Depth(String word) {
            this.word = word;
        }
    }

    private static final int SMALLER = 50;
    private static final int FEW = 4;

    static BenchPlan read(List<String> words) {
        var depth = Arrays.stream(Depth.values())
                .filter(each -> words.contains(each.word))
                .findFirst()
                .orElse(Depth.WHOLE);
        var parts = EnumSet.noneOf(Part.class);
        for (var word : words) if (!word.equals(depth.word)) parts.add(Part.valueOf(word.toUpperCase(Locale.ROOT)));
        return new BenchPlan(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, depth);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    boolean isServed() {
        return parts.stream().anyMatch(part -> part != Part.ENGINE && part != Part.BANK);
    }

    /** Interleaved rounds: each measures every side once. */
    int rounds() {
        return depth(5, 2, 1);
    }

    /** Answers before anything is measured. */
    int warmUp() {
        return depth(10_000, 500, 1);
    }

    int seconds(int whole) {
        return depth(whole, Math.max(2, whole / 4), 1);
    }

    /** Turns of something short. */
    int times(int whole) {
        return depth(whole, Math.max(1, whole / 4), 1);
    }

    /** Learners, pupils, participations. */
    int many(int whole) {
        return depth(whole, whole, Math.max(FEW, whole / SMALLER));
    }

    private int depth(int whole, int quick, int smoke) {
        return switch (depth) {
            case WHOLE -> whole;
            case QUICK -> quick;
            case SMOKE -> smoke;
        };
    }
}
