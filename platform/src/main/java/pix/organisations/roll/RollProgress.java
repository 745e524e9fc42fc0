package pix.organisations.roll;

import java.util.function.IntConsumer;

/** How far the reading of a file is, told every few percent. A SIECLE file is read twice, and once more to look into a zip. */
final class RollProgress {

    private static final int STEP = 4;

    /** What is left for saving. */
    private static final int MOST = 90;

    private final long total;
    private final IntConsumer told;
    private long read;
    private int last;

    RollProgress(RollImport started, IntConsumer told) {
        long passes = started.format() == RollFormat.SIECLE ? 2 : 1;
        this.total = Math.max(1, started.size() * passes);
        this.told = told;
    }

    void read(int bytes) {
        read += bytes;
        int percent = (int) Math.min(MOST, MOST * read / total);
        if (percent < last + STEP) return;
        last = percent;
        told.accept(percent);
    }
}
