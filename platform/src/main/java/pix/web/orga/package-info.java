/** The teacher's face, Pix Orga: campaigns and what they show, students, team. Every path names its organisation. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: session",
            "accounts :: student",
            "audit",
            "campaigns",
            "campaigns :: following",
            "campaigns :: participation",
            "certification",
            "certification :: centre",
            "certification :: certificate",
            "content",
            "documents",
            "organisations",
            "organisations :: roll",
            "organisations :: student",
            "organisations :: team",
            "shared",
            "teams",
            "web.journal",
            "web.paths",
            "web.security",
            "web.team",
            "web.ui"
        })
@NullMarked
package pix.web.orga;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
