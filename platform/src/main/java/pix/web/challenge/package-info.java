/** A challenge on a page: its words, its scenes, its form, and what the form sends back. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "assessment",
            "certification",
            "certification :: exam",
            "content",
            "shared",
            "web.paths",
            "web.security"
        })
@NullMarked
package pix.web.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
