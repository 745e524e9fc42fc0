/** The teacher's face, Pix Orga: campaigns and what they show, students, team. Every path names its organisation. */
@ApplicationModule(
        allowedDependencies = {
            "web.paths",
            "web.ui",
            "web.security",
            "accounts",
            "accounts :: *",
            "audit",
            "campaigns",
            "campaigns :: following",
            "campaigns :: live",
            "campaigns :: participation",
            "documents",
            "organisations",
            "organisations :: roll",
            "organisations :: student",
            "organisations :: team",
            "assessment",
            "content",
            "shared"
        })
@NullMarked
package pix.web.orga;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
