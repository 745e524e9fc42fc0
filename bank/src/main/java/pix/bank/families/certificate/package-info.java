/** Sites whose connection and certificate can be looked at in the browser. */
@NullMarked
package pix.bank.families.certificate;

import org.jspecify.annotations.NullMarked;
