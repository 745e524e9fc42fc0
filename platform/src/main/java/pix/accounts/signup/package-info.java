/** Signing up: what is asked, the robot check, and the link by mail that opens the account. */
@NamedInterface("signup")
@NullMarked
package pix.accounts.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
