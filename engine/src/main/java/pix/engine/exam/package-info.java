/** The certification exam of version 2: which skills are asked again, and what their answers certify. */
@NullMarked
package pix.engine.exam;

import org.jspecify.annotations.NullMarked;
