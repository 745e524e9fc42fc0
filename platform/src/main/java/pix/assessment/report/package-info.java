/** Problems that learners report of a question, for the staff to read. */
@NamedInterface("report")
@NullMarked
package pix.assessment.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
