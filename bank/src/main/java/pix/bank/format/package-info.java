/** How a skill is written down by an author, and how a written value set becomes a challenge. */
@NullMarked
package pix.bank.format;

import org.jspecify.annotations.NullMarked;
