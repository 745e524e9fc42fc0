package pix.bank.families.maps;

/**
 * A place on a street across.
 *
 * @param number names its page
 * @param x how far from the west edge, in units of the drawing
 */
record Place(int number, PlanScene.Spot spot, Street street, int x, boolean isNorthSide) {

    /** How far the sign stands from the middle of the street. */
    private static final int AWAY = 24;

    int y() {
        return street.at() + (isNorthSide ? -AWAY : AWAY);
    }

    /** Odd on the north side, even on the other, growing eastwards. */
    int houseNumber() {
        return x / 25 + (isNorthSide ? 1 : 2);
    }

    String address() {
        return houseNumber() + ", " + street.name();
    }

    String path() {
        return "/lieu/" + number;
    }
}
