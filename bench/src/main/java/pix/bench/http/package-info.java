/** Learners in their browsers, as cheap as possible: what they cost is taken from the machine that is measured. */
@NullMarked
package pix.bench.http;

import org.jspecify.annotations.NullMarked;
