/** Learners whose level is known take tests by the thousand, to see how near the engine comes and what it costs them. */
@NullMarked
package pix.engine.simulation;

import org.jspecify.annotations.NullMarked;
