/** What exams are worth: every result that was computed, the last one of which counts. */
@NamedInterface("result")
@NullMarked
package pix.certification.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
