/** The spaces that people work in, an organisation's or a centre's: roles, the terms that come first, where one was last. */
@ApplicationModule(allowedDependencies = {"accounts"})
@NullMarked
package pix.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
