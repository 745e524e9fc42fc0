/** Files whose SHA-256 is to be compared with a published one. */
@NullMarked
package pix.bank.families.hash;

import org.jspecify.annotations.NullMarked;
