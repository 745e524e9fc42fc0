/** People: who has an account, how they prove it is theirs, and what staff may do. */
@ApplicationModule(allowedDependencies = {"mail", "shared"})
@NullMarked
package pix.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
