/** Who answered what, and what it shows: attempts, the log of answers, knowledge and profiles. */
@ApplicationModule(allowedDependencies = {"content", "accounts", "accounts :: address", "audit", "mail", "shared"})
@NullMarked
package pix.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
