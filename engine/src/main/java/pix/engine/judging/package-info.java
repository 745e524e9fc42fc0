/** Is this answer right? An answer, what was expected, and the verdict between the two. */
@NullMarked
package pix.engine.judging;

import org.jspecify.annotations.NullMarked;
