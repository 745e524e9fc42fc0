package pix.audit;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * One line of the journal: who, what, on what, when.
 *
 * @param actor empty when nobody is known
 * @param kind empty for what an older release wrote and this one no longer knows
 */
public record Act(Optional<AccountId> actor, Optional<ActKind> kind, String subject, String details, Instant at) {}
