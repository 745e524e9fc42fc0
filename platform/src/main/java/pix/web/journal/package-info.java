/** What pages say of the journal, whoever reads it: lines of acts, their words and their filters. */
@ApplicationModule(allowedDependencies = {"accounts", "audit", "web.ui"})
@NullMarked
package pix.web.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
