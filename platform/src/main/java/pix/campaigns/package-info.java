/** What an organisation asks of its learners: campaigns, participations, what is sent, and what it all shows. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "assessment",
            "content",
            "live",
            "organisations",
            "organisations :: student",
            "shared"
        })
@NullMarked
package pix.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
