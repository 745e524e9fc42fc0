/** How often one address may try the same thing; counted in the database, for all processes together. */
@NamedInterface("address")
@NullMarked
package pix.accounts.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
