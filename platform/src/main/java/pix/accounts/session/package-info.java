/** Being signed in: logging in and out, the lock after failures, and recognising who asks. */
@NamedInterface("session")
@NullMarked
package pix.accounts.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
