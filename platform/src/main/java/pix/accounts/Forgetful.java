package pix.accounts;

import java.time.Instant;

/** Keeps things for a while: what has had its time is forgotten, because what is not kept cannot leak. */
public interface Forgetful {

    /** How many rows went. */
    int forget(Instant now);
}
