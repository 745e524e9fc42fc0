package pix.web.ui;

import java.security.Principal;
import java.util.Optional;

/** Who is signed in, for the header; empty for a visitor. Whoever owns the accounts provides it. */
@FunctionalInterface
public interface SignedInReader {

    Optional<SignedIn> of(Principal principal);
}
