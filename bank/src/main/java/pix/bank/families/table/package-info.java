/** A small table to fill in, or whose columns get a type. */
@NullMarked
package pix.bank.families.table;

import org.jspecify.annotations.NullMarked;
