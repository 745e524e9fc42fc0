/** Tells whoever looks at a campaign that something has moved in it, whichever process it happened in. */
@NamedInterface("live")
@NullMarked
package pix.campaigns.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
