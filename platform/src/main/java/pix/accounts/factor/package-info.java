/** The second factor of an account: turning it on and off, the codes on paper, and taking it away for somebody. */
@NamedInterface("factor")
@NullMarked
package pix.accounts.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
