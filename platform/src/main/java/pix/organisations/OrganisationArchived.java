package pix.organisations;

import java.time.Instant;
import pix.accounts.AccountId;

/** An organisation has ceased; told within the transaction of the act. */
public record OrganisationArchived(OrganisationId organisation, AccountId by, Instant at) {}
