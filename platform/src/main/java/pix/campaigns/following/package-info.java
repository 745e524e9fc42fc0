/** What a campaign shows to those who follow it: participants, figures, results, analysis; read, never written. */
@NamedInterface("following")
@NullMarked
package pix.campaigns.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
