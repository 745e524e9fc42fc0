/** The sessions of a centre: their list, and each one's details. */
@NullMarked
package pix.web.certif.session;

import org.jspecify.annotations.NullMarked;
