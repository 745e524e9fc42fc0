package pix.operation.postgresql;

import java.time.Duration;

/** How often, and how long apart, a server that has ended by itself is started again before it is given up. */
public record Restarts(int tries, Duration pause) {

    /** What is left of a server that was killed may hold its memory for some seconds. */
    public static final Restarts USUAL = new Restarts(20, Duration.ofSeconds(3));
}
