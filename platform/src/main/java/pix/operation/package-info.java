/**
 * How an installation runs: its settings, its embedded or external database, its health, what it says when it is ready.
 * It knows no business and nobody depends on it.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package pix.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
