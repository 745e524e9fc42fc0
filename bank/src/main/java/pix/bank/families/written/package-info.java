/** Questions that have nothing to look at: their words are all there is. */
@NullMarked
package pix.bank.families.written;

import org.jspecify.annotations.NullMarked;
