/** What is proven to a candidate and, by its code, to whomever they show it to. */
@NamedInterface("certificate")
@NullMarked
package pix.certification.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
