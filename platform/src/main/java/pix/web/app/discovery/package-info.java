/** The tests that need no account. What a visitor has done stands in the address and nowhere else. */
@NullMarked
package pix.web.app.discovery;

import org.jspecify.annotations.NullMarked;
