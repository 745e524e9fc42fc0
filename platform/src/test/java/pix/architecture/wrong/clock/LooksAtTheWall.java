package pix.architecture.wrong.clock;

import java.time.Instant;

class LooksAtTheWall {

    Instant look() {
        return Instant.now();
    }
}
