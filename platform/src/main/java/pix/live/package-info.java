/** Tells whoever looks at something that it has moved, whichever process it happened in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pix.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
