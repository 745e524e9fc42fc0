/** Pix Certif: centres, their sessions, the candidates who sit there, what the jury decides and what can be trusted of it. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: address",
            "accounts :: secret",
            "assessment",
            "audit",
            "content",
            "live",
            "organisations",
            "organisations :: student",
            "shared",
            "teams"
        })
@NullMarked
package pix.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
