package pix.bank.families.services;

import java.util.ArrayList;
import java.util.List;
import pix.bank.question.Draw;

/**
 * Ways from one place to another.
 *
 * @param streets names that the ways are made of
 */
public record Routes(String host, String name, String says, List<Spot> spots, List<Mode> modes, List<String> streets) {

    /** @param x hundreds of metres to the east; @param y to the south */
    public record Spot(String name, int x, int y) {}

    /** @param detour in percent of the streets' shortest way; @param speed in km/h */
    public record Mode(String name, int detour, int speed) {}

    record Step(String street, int hectometres) {}

    /** A way, in hundreds of metres. */
    record Way(int hectometres, int minutes, List<Step> steps) {

        String kilometres() {
            return hectometres / 10 + "," + hectometres % 10;
        }
    }

    /** The same two places and mode always give the same way: {@code draw} is the challenge's own chance. */
    Way way(Spot from, Spot to, Mode mode, Draw draw) {
        int direct = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
        int length = Math.max(1, (direct * mode.detour + 50) / 100);
        int minutes = Math.max(1, Math.round(length * 6f / mode.speed));
        return new Way(length, minutes, steps(length, draw.apart(from.name + to.name + mode.name)));
    }

    private List<Step> steps(int length, Draw draw) {
        var names = draw.shuffled(streets).iterator();
        var steps = new ArrayList<Step>();
        int left = length;
        while (left > 0 && names.hasNext()) {
            int part = names.hasNext() ? Math.min(left, draw.between(2, Math.max(3, length / 3))) : left;
            steps.add(new Step(names.next(), names.hasNext() ? part : left));
            left -= steps.getLast().hectometres();
        }
        return List.copyOf(steps);
    }

    Spot spot(String name) {
        return spots.stream()
                .filter(spot -> spot.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + name));
    }

    Mode mode(String name) {
        return modes.stream()
                .filter(mode -> mode.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no mode " + name));
    }
}
