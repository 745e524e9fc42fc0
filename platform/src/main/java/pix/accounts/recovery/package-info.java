/** Getting back in: the forgotten password, changing a known one, and changing the address. */
@NamedInterface("recovery")
@NullMarked
package pix.accounts.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
