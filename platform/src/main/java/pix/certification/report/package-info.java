/** What is reported of a candidate: by which codes, what each must say, and what it does to the score. */
@NamedInterface("report")
@NullMarked
package pix.certification.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
