package pix.organisations.roll;

import pix.organisations.OrganisationId;

/** Which import of which organisation. */
public record RollImportId(OrganisationId organisation, long value) {

    /** How the job that does it is called. */
    String instance() {
        return organisation + "/" + value;
    }

    /** How the job is called that does it once it was agreed to; the first one may still be on its way out. */
    String confirmedInstance() {
        return instance() + "/confirmed";
    }

    static RollImportId of(String instance) {
        var parts = instance.split("/", -1);
        return new RollImportId(new OrganisationId(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
    }
}
