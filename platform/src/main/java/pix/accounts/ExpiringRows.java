package pix.accounts;

import java.time.Instant;

/** Rows that expire: they are deleted after their time, because what is not kept cannot leak. */
public interface ExpiringRows {

    /** How many rows went. */
    int forget(Instant now);
}
