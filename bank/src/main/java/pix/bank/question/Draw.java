package pix.bank.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that can be replayed: the same seed draws the same things. {@link Random} because its documentation fixes its
 * algorithm for ever, so that what was shown years ago can be rebuilt.
 */
public final class Draw {

    private final long seed;
    private final Random random;

    public Draw(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A stream of its own: what is drawn there does not move what is drawn here. */
    public Draw apart(String name) {
        return new Draw(seed * 31 + name.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** As many different ones, in a drawn order. */
    public <T> List<T> sample(List<T> from, int count) {
        return shuffled(from).subList(0, count);
    }

    public <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }
}
