/** The installation's own secrets, and digests that mean nothing without them. */
@NamedInterface("secret")
@NullMarked
package pix.accounts.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
