package pix.organisations.roll;

import java.io.IOException;
import java.io.InputStream;

/** A file that may be read several times from its beginning. */
public interface RollSource {

    InputStream open() throws IOException;
}
