/** « Équipe » of a centre: who works there, whom one has invited, roles, and leaving. */
@NullMarked
package pix.web.certif.team;

import org.jspecify.annotations.NullMarked;
