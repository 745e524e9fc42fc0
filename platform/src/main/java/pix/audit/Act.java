package pix.audit;

import java.time.Instant;
import pix.accounts.AccountId;

/** One act of the staff: who, what, on what, when. */
public record Act(AccountId actor, String act, String subject, String details, Instant at) {}
