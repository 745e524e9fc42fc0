/** The register of organisations, as the platform's staff keeps it: creating, finding, changing and archiving them. */
@NamedInterface("register")
@NullMarked
package pix.organisations.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
