/** The spaces that people work in, an organisation's or a centre's: members and their roles, invitations, terms, where one was last. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: address",
            "accounts :: holder",
            "accounts :: password",
            "accounts :: recovery",
            "audit",
            "mail",
            "shared"
        })
@NullMarked
package pix.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
