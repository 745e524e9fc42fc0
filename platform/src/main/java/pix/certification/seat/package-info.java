/** The candidates of a session: who sits there, by their papers, and what they need. */
@NamedInterface("seat")
@NullMarked
package pix.certification.seat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
