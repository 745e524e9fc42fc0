/** A release of the bank as it is played, and how it is read from what authors wrote. */
@NullMarked
package pix.bank.loader;

import org.jspecify.annotations.NullMarked;
