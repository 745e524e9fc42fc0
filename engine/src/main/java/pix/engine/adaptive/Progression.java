package pix.engine.adaptive;

import java.util.Collection;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/**
 * How far an attempt has gone.
 *
 * @param assessed targets of which something is known
 * @param targeted all targets
 * @param completed whether the attempt is over, with or without all of its targets assessed
 */
public record Progression(int assessed, int targeted, boolean completed) {

    /** @param knowledge as the choice of questions sees it: in a retry, without what is asked anew */
    public static Progression of(Collection<Skill> targets, Knowledge knowledge, boolean completed) {
        long assessed = targets.stream()
                .filter(skill -> knowledge.of(skill.number()).isPresent())
                .count();
        return new Progression((int) assessed, targets.size(), completed);
    }

    /** Whole ones; never 100 before it is completed, since what was inferred may still be asked. */
    public int percent() {
        return completed ? 100 : Math.min(99, (int) Math.floor(100 * rate()));
    }

    /** From 0 to 1, not rounded; 1 once completed. */
    public double rate() {
        if (completed) return 1;
        return targeted == 0 ? 0 : (double) assessed / targeted;
    }
}
