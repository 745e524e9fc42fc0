/** Programs made of blocks, run on cases: some are shown, others are kept to see that the program foresees them. */
@NullMarked
package pix.bank.families.blocks;

import org.jspecify.annotations.NullMarked;
