package pix.web.ui;

import java.security.Principal;
import java.util.Optional;

/** How a signed-in person is called in the header; empty for a visitor. Whoever owns the accounts provides it. */
@FunctionalInterface
public interface SignedInName {

    Optional<String> of(Principal principal);
}
