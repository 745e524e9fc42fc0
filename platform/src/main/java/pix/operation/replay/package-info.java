/** {@code bin/start replay}: whether what is kept so as to be read at once is what the log and the participations say. */
@NullMarked
package pix.operation.replay;

import org.jspecify.annotations.NullMarked;
