package pix.organisations.roll;

import pix.organisations.OrganisationId;

/** Which import of which organisation. */
public record RollImportId(OrganisationId organisation, long value) {

    /** How the job that does it is called. */
    String instance() {
        return organisation + "/" + value;
    }

    static RollImportId of(String instance) {
        var parts = instance.split("/", 2);
        return new RollImportId(new OrganisationId(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
    }
}
