package pix.architecture.wrong.zone;

import java.time.ZoneId;

class LivesInParis {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
}
