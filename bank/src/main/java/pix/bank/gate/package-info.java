/** The gate: what every skill of the bank must pass before anyone is asked about it. */
@NullMarked
package pix.bank.gate;

import org.jspecify.annotations.NullMarked;
