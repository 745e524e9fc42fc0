/** The installation's own secrets, and digests that mean nothing without them. */
@NullMarked
package pix.accounts.secret;

import org.jspecify.annotations.NullMarked;
