/** Signing up, logging in and out, the forgotten password, and one's own account. */
@NullMarked
package pix.web.app.account;

import org.jspecify.annotations.NullMarked;
