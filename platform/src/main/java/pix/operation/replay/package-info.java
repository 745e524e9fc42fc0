/** {@code bin/start replay}: whether what is kept so as to be read at once is what the log, the participations and the rows of exams say. */
@NullMarked
package pix.operation.replay;

import org.jspecify.annotations.NullMarked;
