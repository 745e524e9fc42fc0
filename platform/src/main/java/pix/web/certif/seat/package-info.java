/** Candidates of a session: who they are, how they come to it, and how they leave it. */
@NullMarked
package pix.web.certif.seat;

import org.jspecify.annotations.NullMarked;
