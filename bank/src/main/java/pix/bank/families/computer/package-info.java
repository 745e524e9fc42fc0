/** A computer: what is plugged where, what its screen shows, what works and why not; judged by the state it is left in. */
@NullMarked
package pix.bank.families.computer;

import org.jspecify.annotations.NullMarked;
