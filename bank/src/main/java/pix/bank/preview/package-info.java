/** A small local site for authors: every value set of a skill as a learner sees it, its answers and their verdicts. */
@NullMarked
package pix.bank.preview;

import org.jspecify.annotations.NullMarked;
