/** Signing up: what is asked, the robot check, the link by mail that replaces it, and the confirmation of the address. */
@NamedInterface("signup")
@NullMarked
package pix.accounts.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
