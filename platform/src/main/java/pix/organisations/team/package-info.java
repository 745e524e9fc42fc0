/** How the head of a school gets into its space. */
@NamedInterface("team")
@NullMarked
package pix.organisations.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
