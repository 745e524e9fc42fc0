/** One-time codes of a second factor: how they are reckoned, and which of them have been used. */
@NullMarked
package pix.accounts.code;

import org.jspecify.annotations.NullMarked;
