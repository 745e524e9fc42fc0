/** A small world with names, for a newcomer to try: Collège Sophie-Germain and an association. It exists in a demonstration only. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: password",
            "assessment",
            "campaigns",
            "campaigns :: participation",
            "certification",
            "certification :: centre",
            "certification :: exam",
            "certification :: finalisation",
            "certification :: invigilation",
            "certification :: jury",
            "certification :: seat",
            "certification :: session",
            "content",
            "organisations",
            "organisations :: register",
            "organisations :: roll",
            "organisations :: student",
            "shared",
            "teams"
        })
@NullMarked
package pix.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
