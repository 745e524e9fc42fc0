/** The journal: what the staff and the members of organisations did, and what happened to accounts. */
@ApplicationModule(allowedDependencies = {"accounts", "shared"})
@NullMarked
package pix.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
