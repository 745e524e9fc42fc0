/** Rows of words dealt in a drawn order. */
@NullMarked
package pix.bank.families.dealt;

import org.jspecify.annotations.NullMarked;
