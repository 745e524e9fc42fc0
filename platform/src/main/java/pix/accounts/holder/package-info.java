/** What the holder of an account changes of it: the name, the e-mail address, and its end. */
@NamedInterface("holder")
@NullMarked
package pix.accounts.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
