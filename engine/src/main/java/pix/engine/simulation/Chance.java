package pix.engine.simulation;

/** Chance of a simulated learner: each draw follows from its coordinates alone, so that it does not depend on other draws. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Chance() {}

    /** From 0 to 1, without 1. */
    static double of(long seed, long... coordinates) {
        return (mixed(seed, coordinates) >>> 11) * UNIT;
    }

    /** Around 0, with a standard deviation of 1; strict, so that it is the same on every machine. */
    static double gaussian(long seed, long... coordinates) {
        long mixed = mixed(seed, coordinates);
        double distance = StrictMath.sqrt(-2 * StrictMath.log(1 - of(mixed, 1)));
        return distance * StrictMath.cos(2 * Math.PI * of(mixed, 2));
    }

    static long mixed(long seed, long... coordinates) {
        long mixed = finished(seed + GOLDEN);
        for (long each : coordinates) mixed = finished(mixed ^ finished(each + GOLDEN));
        return mixed;
    }

    /** A coordinate for a name. */
    static long number(String name) {
        return name.hashCode();
    }

    /** The finisher of SplitMix64: each bit in changes about half of the bits out. */
    private static long finished(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
