package pix.bank.question;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the chance of questions comes from: a secret, so that nobody computes answers from the public bank, and what the
 * questions are asked for. What is drawn for one purpose tells nothing of another.
 */
public final class Seeds {

    private static final int VARIANTS = 1 << 30;

    private final Secret secret;

    public Seeds(Secret secret, String purpose) {
        this.secret = secret.apart("questions", purpose);
    }

    /** Chance that is the same in every installation, for authors: nobody is assessed by it. */
    public static Seeds known(Object name) {
        return new Seeds(Secret.known(name), "known");
    }

    /** The chance of one variant of a skill: the same for ever. */
    public Draw draw(String skill, int variant) {
        return new Draw(secret.apart("draw", skill, Integer.toString(variant)));
    }

    /** A number from 0 that goes with these words: it stays the same, and cannot be told without the secret. */
    public int number(String... words) {
        return Math.floorMod(
                ByteBuffer.wrap(secret.apart("number").digest(words)).getInt(), VARIANTS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seeds seeds && secret.equals(seeds.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secret);
    }
}
