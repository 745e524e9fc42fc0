/** Schools, universities and others that follow learners: their members, their invitations and their roll of students. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: address",
            "accounts :: holder",
            "accounts :: password",
            "accounts :: session",
            "accounts :: student",
            "assessment",
            "audit",
            "mail",
            "shared",
            "teams"
        })
@NullMarked
package pix.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
