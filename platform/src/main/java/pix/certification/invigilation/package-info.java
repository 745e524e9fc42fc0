/** The invigilator's space: who watches a session, what they see of its candidates, and what they do. */
@NamedInterface("invigilation")
@NullMarked
package pix.certification.invigilation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
