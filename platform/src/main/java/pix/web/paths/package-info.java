/** Where each page of each face is: written once, for the controllers that answer and for the pages that lead there. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "assessment",
            "assessment :: report",
            "campaigns",
            "certification",
            "certification :: jury",
            "certification :: report",
            "organisations",
            "organisations :: roll",
            "organisations :: student",
            "teams"
        })
@NullMarked
package pix.web.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
