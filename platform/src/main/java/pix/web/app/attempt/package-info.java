/** A test being taken: rules, question, checkpoint, correction, results. */
@NullMarked
package pix.web.app.attempt;

import org.jspecify.annotations.NullMarked;
