package pix.certification;

import pix.teams.SpaceId;
import pix.teams.SpaceKind;

/** Which centre of certification. */
public record CentreId(long value) {

    public SpaceId space() {
        return new SpaceId(SpaceKind.CENTRE, value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
