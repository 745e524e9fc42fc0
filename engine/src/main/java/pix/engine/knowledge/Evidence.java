package pix.engine.knowledge;

import java.time.Instant;

/**
 * One fact: at that instant, the learner showed that the skill is held or missing.
 *
 * @param skill the skill's number
 */
public record Evidence(int skill, Status status, Origin origin, Instant at) {

    public boolean isHeld() {
        return status == Status.HELD;
    }

    public boolean isDirect() {
        return origin == Origin.DIRECT;
    }
}
