/** The faces: one for each kind of person, and what they share. Nothing lives here itself. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pix.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
