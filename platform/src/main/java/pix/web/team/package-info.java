/** What pages say of a team, whoever's it is: its members, its invitations, and where an invitation leads. */
@ApplicationModule(allowedDependencies = {"accounts", "shared", "teams", "web.ui"})
@NullMarked
package pix.web.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
