package pix.accounts;

import java.time.Instant;
import java.util.Optional;

/** When what is kept of an account was said. */
public record AccountDates(Instant openedAt, Optional<Instant> termsAcceptedAt, Optional<Instant> emailConfirmedAt) {}
