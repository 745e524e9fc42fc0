/** Passwords: which are good enough, and how they are kept. */
@NamedInterface("password")
@NullMarked
package pix.accounts.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
