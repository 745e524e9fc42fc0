package pix.organisations;

import pix.teams.SpaceId;
import pix.teams.SpaceKind;

/** Which organisation; the first word of the key of all that it holds. */
public record OrganisationId(long value) {

    public SpaceId space() {
        return new SpaceId(SpaceKind.ORGANISATION, value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
