package pix.campaigns.following;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pix.campaigns.ParticipationStatus;

/**
 * Which participants of a campaign are looked at; what is empty selects all.
 *
 * @param groups classes, as they are written on the roll
 * @param stage only those who sent results that reach this stage
 * @param badges all of which must have been won
 * @param search some letters of a name
 * @param certifiable only those whose profile, as it was sent, may be certified, or may not
 */
public record Selection(
        Set<String> groups,
        Optional<ParticipationStatus> status,
        OptionalInt stage,
        Set<String> badges,
        String search,
        Optional<Boolean> certifiable) {

    public static final Selection ALL = ofGroups(Set.of());

    public static Selection ofGroups(Set<String> groups) {
        return new Selection(groups, Optional.empty(), OptionalInt.empty(), Set.of(), "", Optional.empty());
    }

    /** Whether whole classes are looked at, or everybody. */
    boolean isOfGroups() {
        return equals(ofGroups(groups));
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
