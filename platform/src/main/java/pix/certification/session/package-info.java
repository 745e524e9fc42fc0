/** Sessions of certification: where and when they are held, their codes, and what has become of them. */
@NamedInterface("session")
@NullMarked
package pix.certification.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
