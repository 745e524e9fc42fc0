package pix.organisations;

/** An organisation has another UAI from now on, or its first one; told within the transaction of the act. */
public record ExternalIdChanged(OrganisationId organisation) {}
