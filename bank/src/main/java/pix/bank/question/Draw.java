package pix.bank.question;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Chance that can be replayed, and that nobody computes: a stream of HMAC-SHA256 blocks. Whoever has seen all that was drawn
 * knows nothing of what comes next, nor of any other stream. The algorithm is ours and fixed for ever, so that what was
 * shown years ago can be rebuilt.
 */
public final class Draw {

    private static final byte BLOCK = 0;
    private static final long WORDS = 1L << Integer.SIZE;

    private final Secret secret;
    private @Nullable Mac mac;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blocks;

    Draw(Secret secret) {
        this.secret = secret;
    }

    /** A stream that is the same in every installation, for what is no secret. */
    public static Draw known(Object name) {
        return new Draw(Secret.known(name));
    }

    /** A stream of its own: what is drawn there does not move what is drawn here. */
    public Draw apart(String name) {
        return new Draw(secret.apart("stream", name));
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + below(Math.toIntExact((long) high - low + 1));
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** As many different ones, in a drawn order. */
    public <T> List<T> sample(List<T> from, int count) {
        return shuffled(from).subList(0, count);
    }

    public <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        for (int left = copy.size(); left > 1; left--) Collections.swap(copy, left - 1, below(left));
        return List.copyOf(copy);
    }

    /** From 0, each number as likely as the others: a word that would favour the first ones is drawn again. */
    private int below(int count) {
        if (count < 1) throw new IllegalArgumentException("there is nothing to draw from");
        long fair = WORDS - WORDS % count;
        long word = word();
        while (word >= fair) word = word();
        return (int) (word % count);
    }

    private long word() {
        if (!block.hasRemaining()) block = next();
        return Integer.toUnsignedLong(block.getInt());
    }

    private ByteBuffer next() {
        if (mac == null) mac = secret.mac();
        mac.update(BLOCK);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(blocks++).flip());
        return ByteBuffer.wrap(mac.doFinal());
    }
}
