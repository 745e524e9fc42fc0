/** Archives whose bytes depend on their contents alone. */
@NullMarked
package pix.bank.making.archive;

import org.jspecify.annotations.NullMarked;
