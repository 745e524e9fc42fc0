/** Logs of a day on a small network, where the beginning of an incident is to be found. */
@NullMarked
package pix.bank.families.incident;

import org.jspecify.annotations.NullMarked;
