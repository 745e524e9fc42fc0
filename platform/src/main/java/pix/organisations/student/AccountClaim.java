package pix.organisations.student;

import java.time.Instant;
import pix.organisations.Organisation;

/** A school has a pupil whose account was opened elsewhere, and asks to be entrusted with it. */
public record AccountClaim(Organisation claimant, Instant at) {}
