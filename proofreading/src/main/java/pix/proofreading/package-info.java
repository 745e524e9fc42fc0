/** Reads what learners read as a careful reader would: spelling and grammar, with LanguageTool. */
@NullMarked
package pix.proofreading;

import org.jspecify.annotations.NullMarked;
