package pix.bank.families.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * So many squares in one direction: straight on ({@code avancer}, {@code avancer-3}) or by the compass ({@code est-3}), where
 * nobody turns.
 *
 * @param direction 0 right, 1 down, 2 left, 3 up: a turn to the right is one further
 */
record Steps(int direction, int times) {

    static final int QUARTERS = 4;

    private static final Pattern ACTION = Pattern.compile("(avancer|est|sud|ouest|nord)(?:-([1-9]))?");
    private static final List<String> COMPASS = List.of("est", "sud", "ouest", "nord");
    private static final List<Integer> ACROSS = List.of(1, 0, -1, 0);
    private static final List<Integer> DOWN = List.of(0, 1, 0, -1);

    /** Empty for an action that is no walk. */
    static Optional<Steps> of(String action, int facing) {
        var match = ACTION.matcher(action);
        if (!match.matches()) return Optional.empty();
        int times = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
        int compass = COMPASS.indexOf(match.group(1));
        return Optional.of(new Steps(compass < 0 ? facing : compass, times));
    }

    static int across(int direction) {
        return ACROSS.get(direction);
    }

    static int down(int direction) {
        return DOWN.get(direction);
    }
}
