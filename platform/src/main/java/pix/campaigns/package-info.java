/** What an organisation asks of its learners: campaigns, participations, what is sent, and what it all shows. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: *",
            "assessment",
            "content",
            "mail",
            "organisations",
            "organisations :: *",
            "shared"
        })
@NullMarked
package pix.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
