/** Taking part in a campaign: coming to it, going on, sending, doing it again, and what of it is counted. */
@NamedInterface("participation")
@NullMarked
package pix.campaigns.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
