package pix.engine.adaptive;

import java.util.List;
import pix.engine.knowledge.Knowledge;

/**
 * Where an attempt stands when a question has to be chosen.
 *
 * @param knowledge what is known and may not be asked again: already without what a retry asks anew
 * @param answered the answers of this attempt, in order
 * @param seed the attempt's own, the only source of chance
 */
public record Situation(Pool pool, Knowledge knowledge, List<AnsweredSkill> answered, long seed) {

    public Situation {
        answered = List.copyOf(answered);
    }

    /** Whether nothing was answered yet in this attempt. */
    public boolean isFirst() {
        return answered.isEmpty();
    }

    /** Whether the next question had better have no timer: the last had one, or there is none yet. */
    boolean avoidsTimer() {
        return isFirst() || answered.getLast().timed();
    }
}
