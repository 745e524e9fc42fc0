/** The jury: what is looked at before results are published, what is decided, and that nobody changes it afterwards. */
@NamedInterface("jury")
@NullMarked
package pix.certification.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
