/**
 * How an installation runs: its settings, its embedded or external database, its health, what it says when it is ready.
 * Nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: password",
            "assessment",
            "campaigns",
            "campaigns :: participation",
            "certification :: jury",
            "certification :: result",
            "organisations",
            "shared"
        })
@NullMarked
package pix.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
