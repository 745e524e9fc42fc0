/** What a centre says of a session that was held, and its end: after it, nothing of the session changes but by the jury. */
@NamedInterface("finalisation")
@NullMarked
package pix.certification.finalisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
