/** The few words that every capability and every face may use; no business. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pix.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
