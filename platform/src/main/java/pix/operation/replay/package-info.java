/** {@code bin/start replay}: whether what is known of each learner is what the log of answers says. */
@NullMarked
package pix.operation.replay;

import org.jspecify.annotations.NullMarked;
