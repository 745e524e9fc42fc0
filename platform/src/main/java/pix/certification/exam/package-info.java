/** The exam of a candidate: what happens while it is sat, one event after the other. */
@NamedInterface("exam")
@NullMarked
package pix.certification.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
