/** The learner's face: home, tests, results, account. */
@ApplicationModule(
        allowedDependencies = {
            "web.paths",
            "web.ui",
            "web.security",
            "accounts",
            "accounts :: *",
            "campaigns",
            "organisations",
            "organisations :: student",
            "organisations :: team",
            "assessment",
            "campaigns",
            "campaigns :: participation",
            "assessment :: report",
            "assessment :: tutorial",
            "content",
            "organisations",
            "mail",
            "shared"
        })
@NullMarked
package pix.web.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
