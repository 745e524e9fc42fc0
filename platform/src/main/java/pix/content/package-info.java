/** What is asked: the running release of the bank, and the secret that its questions are drawn with. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pix.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
