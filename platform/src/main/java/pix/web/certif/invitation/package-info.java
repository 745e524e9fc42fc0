/** Where the letter of an invitation to a centre leads. */
@NullMarked
package pix.web.certif.invitation;

import org.jspecify.annotations.NullMarked;
