/** The face of a centre, Pix Certif: its sessions, their candidates and its team. Every path names its centre. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "certification",
            "certification :: birth",
            "certification :: centre",
            "certification :: finalisation",
            "certification :: invigilation",
            "certification :: report",
            "certification :: seat",
            "certification :: session",
            "organisations",
            "organisations :: student",
            "shared",
            "teams",
            "web.paths",
            "web.security",
            "web.team",
            "web.ui"
        })
@NullMarked
package pix.web.certif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
