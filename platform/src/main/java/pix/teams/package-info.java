/** Who works in which space, be it an organisation's or a centre's: members and their roles, terms, where they were last. */
@ApplicationModule(allowedDependencies = {"accounts"})
@NullMarked
package pix.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
