/** Letters to people: written in the transaction that causes them, sent after it, tried again until they are gone. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package pix.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
