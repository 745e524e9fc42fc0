package pix.engine.wrong;

import java.time.Instant;

class AsksTheClock {

    Instant at() {
        return Instant.now();
    }
}
