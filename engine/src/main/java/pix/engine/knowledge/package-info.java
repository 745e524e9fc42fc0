/** What a learner is known to hold or to miss, skill by skill, and what one answer teaches about the others. */
@NullMarked
package pix.engine.knowledge;

import org.jspecify.annotations.NullMarked;
