/** The learner's face: home, tests, results, account. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: address",
            "accounts :: factor",
            "accounts :: password",
            "accounts :: recovery",
            "accounts :: session",
            "accounts :: signup",
            "accounts :: student",
            "assessment",
            "assessment :: report",
            "assessment :: tutorial",
            "campaigns",
            "campaigns :: participation",
            "certification",
            "certification :: certificate",
            "certification :: exam",
            "content",
            "mail",
            "organisations",
            "organisations :: student",
            "shared",
            "teams",
            "web.challenge",
            "web.paths",
            "web.security",
            "web.ui"
        })
@NullMarked
package pix.web.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
