/** Sites with feeds, a reader that gathers them, and a monitoring board that sorts what they bring. */
@NullMarked
package pix.bank.families.feeds;

import org.jspecify.annotations.NullMarked;
