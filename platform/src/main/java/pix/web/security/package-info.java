/** The door of every face: who may ask for which page, who is asking, and whether a form comes from us. */
@ApplicationModule(allowedDependencies = {"accounts", "accounts :: session", "audit", "shared", "web.paths", "web.ui"})
@NullMarked
package pix.web.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
