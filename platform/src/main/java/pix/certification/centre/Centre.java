package pix.certification.centre;

import java.time.ZoneId;
import java.util.Optional;
import pix.certification.CentreId;
import pix.organisations.OrganisationKind;
import pix.teams.SpaceId;

/**
 * A centre of certification as its members know it.
 *
 * @param externalId a school's UAI: the organisation with the same one has its candidates on its roll
 * @param timeZone whose days and hours its sessions are held by: its own, or that of the installation
 */
public record Centre(CentreId id, OrganisationKind kind, String name, Optional<String> externalId, ZoneId timeZone) {

    public SpaceId space() {
        return id.space();
    }
}
