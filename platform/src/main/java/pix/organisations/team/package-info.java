/** Who works for an organisation: invitations and what comes of them, roles, and leaving. */
@NamedInterface("team")
@NullMarked
package pix.organisations.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
