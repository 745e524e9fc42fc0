/** Maps of figures: communes drawn by chance, what is shown of them, and the classes that values are put into. */
@NullMarked
package pix.bank.families.atlas;

import org.jspecify.annotations.NullMarked;
