package pix.engine.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** How much of what was aimed at is held. */
public record Mastery(int held, int targeted) {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    public static Mastery of(Collection<Skill> targets, Knowledge knowledge) {
        long held = targets.stream()
                .filter(skill -> knowledge.holds(skill.number()))
                .count();
        return new Mastery((int) held, targets.size());
    }

    /** From 0 to 1, not rounded; 0 when nothing was aimed at. */
    public double exactRate() {
        return targeted == 0 ? 0 : (double) held / targeted;
    }

    /** From 0 to 1 with two significant digits, half going up: 0.67, 0.067. */
    public BigDecimal rate() {
        // The double is what is rounded: 199 of 200 shows 0.99, because not all is held.
        return new BigDecimal(exactRate()).round(TWO_DIGITS);
    }

    /** Whole per cent, half going up. */
    public int percentage() {
        return (int) Math.round(100 * exactRate());
    }
}
