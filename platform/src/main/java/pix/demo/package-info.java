/** A small world with names, for a newcomer to try: Collège Sophie-Germain. It exists in a demonstration only. */
@ApplicationModule(allowedDependencies = {"accounts", "accounts :: password", "shared"})
@NullMarked
package pix.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
