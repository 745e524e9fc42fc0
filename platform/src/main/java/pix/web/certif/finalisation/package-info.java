/** How a session went is said, candidate by candidate, and then the session is finalised. */
@NullMarked
package pix.web.certif.finalisation;

import org.jspecify.annotations.NullMarked;
