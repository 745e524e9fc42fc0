/** Getting back in: the forgotten password, and changing a known one. */
@NamedInterface("recovery")
@NullMarked
package pix.accounts.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
