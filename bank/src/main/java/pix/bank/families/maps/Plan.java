package pix.bank.families.maps;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * A plan laid out.
 *
 * @param waterAfter how many streets across lie north of the river; 0 without a river
 * @param park its place, if there is one
 */
record Plan(
        PlanScene scene, List<Street> across, List<Street> down, List<Place> places, int waterAfter, List<Park> park) {

    /** A block that is a park, between these two streets across and these two down. */
    record Park(String name, Street north, Street south, Street west, Street east) {}

    static final int MARGIN = 100;

    int width() {
        return down.getLast().at() + MARGIN;
    }

    int height() {
        return across.getLast().at() + MARGIN;
    }

    /** The places of a street's side, from west to east. */
    List<Place> side(Street street, boolean isNorthSide) {
        return places.stream()
                .filter(place -> place.street().equals(street) && place.isNorthSide() == isNorthSide)
                .sorted(comparing(Place::x))
                .toList();
    }

    Place place(String id) {
        return places.stream()
                .filter(place -> place.spot().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    boolean isNorthOfWater(Place place) {
        return across.indexOf(place.street()) < waterAfter;
    }

    /** How many places of a kind stand on this bank of the river. */
    long count(String sign, boolean isNorth) {
        return places.stream()
                .filter(place -> place.spot().kind().equals(sign) && isNorthOfWater(place) == isNorth)
                .count();
    }

    boolean isAsWished() {
        long streets =
                scene.apart().stream().map(id -> place(id).street()).distinct().count();
        return streets == scene.apart().size()
                && scene.split().stream()
                        .allMatch(sign -> count(sign, true) > 0
                                && count(sign, false) > 0
                                && count(sign, true) != count(sign, false));
    }

    /** Where the river flows, from the north edge. */
    int waterAt() {
        return (across.get(waterAfter - 1).at() + across.get(waterAfter).at()) / 2;
    }
}
