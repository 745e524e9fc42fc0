/** The staff's face: what runs the platform. For anyone else it does not exist. */
@ApplicationModule(
        allowedDependencies = {
            "web.challenge",
            "web.journal",
            "web.paths",
            "web.ui",
            "accounts",
            "accounts :: factor",
            "assessment :: report",
            "audit",
            "certification",
            "certification :: centre",
            "certification :: exam",
            "certification :: jury",
            "certification :: report",
            "certification :: seat",
            "content",
            "organisations",
            "organisations :: register",
            "shared",
            "teams"
        })
@NullMarked
package pix.web.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
