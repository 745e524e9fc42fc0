/** What a learner is known to hold or to miss, skill by skill, and what each answer adds to it. */
@NullMarked
package pix.engine.knowledge;

import org.jspecify.annotations.NullMarked;
