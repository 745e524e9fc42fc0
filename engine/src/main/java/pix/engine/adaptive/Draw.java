package pix.engine.adaptive;

/** Chance that can be replayed: a well-spread number from a seed and a position. */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draw() {}

    /**
     * An index from 0 to size − 1.
     *
     * @param position tells apart the draws made with one seed
     */
    public static int index(long seed, long position, int size) {
        return Math.floorMod(mixed(mixed(seed) + GOLDEN * (position + 1)), size);
    }

    /** The finisher of SplitMix64: each bit in changes about half of the bits out. */
    private static long mixed(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
