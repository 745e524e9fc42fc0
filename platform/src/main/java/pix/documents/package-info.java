/** Shapes of files that people take away: what a cell, a line and a table look like, whatever they speak of. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pix.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
