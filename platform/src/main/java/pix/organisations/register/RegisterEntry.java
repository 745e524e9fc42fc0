package pix.organisations.register;

import java.time.Instant;
import java.util.Optional;
import pix.organisations.OrganisationId;

/** An organisation of the register, with what was typed of it. */
public record RegisterEntry(
        OrganisationId id, TypedOrganisation typed, Instant createdAt, Optional<Instant> archivedAt) {

    public String name() {
        return typed.value(OrganisationField.NAME);
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }
}
