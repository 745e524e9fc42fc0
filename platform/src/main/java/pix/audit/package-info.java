/** What the platform's staff did: who, what, when, on what. Only ever appended to. */
@ApplicationModule(allowedDependencies = {"accounts", "shared"})
@NullMarked
package pix.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
