/** What may happen while a candidate sits an exam, and what follows: entries, answers, alerts and ends, one after the other. */
@NullMarked
package pix.engine.sitting;

import org.jspecify.annotations.NullMarked;
