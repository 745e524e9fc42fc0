/** Centres of certification: who they are, who works there, and when they may hold sessions. */
@NamedInterface("centre")
@NullMarked
package pix.certification.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
