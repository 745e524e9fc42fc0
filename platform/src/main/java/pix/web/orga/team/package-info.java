/** « Équipe »: who works here, whom one has invited, roles, and leaving. */
@NullMarked
package pix.web.orga.team;

import org.jspecify.annotations.NullMarked;
