package pix.certification.invigilation;

import java.time.Instant;
import java.util.Optional;

/** That somebody came to watch a session: all its invigilators see it. */
public record RoomEntry(String name, Instant enteredAt, Optional<Instant> leftAt) {}
