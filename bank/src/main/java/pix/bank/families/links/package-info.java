/** Links whose real address is to be read before they are opened, and the parts of an address. */
@NullMarked
package pix.bank.families.links;

import org.jspecify.annotations.NullMarked;
