package pix.bank.families.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A field without end that becomes what a program needs: it walks freely, and finds a plant or a letter where it wants one. */
final class PaintedWorld implements World {

    private record Square(int x, int y) {}

    private static final Square START = new Square(0, 0);

    private final Map<Square, Character> floor = new LinkedHashMap<>();
    private final Map<Square, String> letters = new LinkedHashMap<>();
    private final List<String> word;
    private Square here = START;
    private int direction;

    private PaintedWorld(String word) {
        this.word = new ArrayList<>(word.chars().mapToObj(Character::toString).toList());
        floor.put(here, 'S');
    }

    /** The grid in which this program does all that it says, between walls; where it neither waters nor picks up, it arrives. */
    static Case.Grid of(List<Block> program, String word) {
        var world = new PaintedWorld(word);
        var outcome = Run.in(world, program);
        if (outcome != Run.Outcome.DONE) throw new IllegalArgumentException("the path is " + outcome);
        boolean isForPlants = world.floor.containsValue('p') || world.floor.containsValue('P');
        if (word.isEmpty() && !isForPlants) world.floor.put(world.here, 'G');
        return new Case.Grid(world.rows(), word.isEmpty() ? List.of() : world.letters(), word);
    }

    @Override
    public boolean holds(String condition) {
        return false;
    }

    @Override
    public boolean act(String action) {
        return switch (action) {
            case "droite" -> turn(1);
            case "gauche" -> turn(3);
            case "arroser" -> floor.put(here, here.equals(START) ? 'P' : 'p') != null;
            case "ramasser" -> !word.isEmpty() && letters.put(here, word.removeFirst()) == null;
            default -> Steps.of(action, direction).filter(this::walk).isPresent();
        };
    }

    private boolean turn(int quarters) {
        direction = (direction + quarters) % Steps.QUARTERS;
        return true;
    }

    private boolean walk(Steps steps) {
        for (int time = 0; time < steps.times(); time++) {
            here = new Square(here.x + Steps.across(steps.direction()), here.y + Steps.down(steps.direction()));
            floor.putIfAbsent(here, '.');
        }
        return true;
    }

    @Override
    public boolean isDone() {
        return word.isEmpty();
    }

    private List<String> rows() {
        return lines((x, y) -> floor.getOrDefault(new Square(x, y), '#').toString(), "");
    }

    private List<String> letters() {
        return lines((x, y) -> letters.getOrDefault(new Square(x, y), "."), " ");
    }

    private interface Sign {
        String at(int x, int y);
    }

    /** One wall further than the program has been, on each side. */
    private List<String> lines(Sign sign, String between) {
        var across = floor.keySet().stream().mapToInt(Square::x).summaryStatistics();
        var down = floor.keySet().stream().mapToInt(Square::y).summaryStatistics();
        return IntStream.rangeClosed(down.getMin() - 1, down.getMax() + 1)
                .mapToObj(y -> String.join(
                        between,
                        IntStream.rangeClosed(across.getMin() - 1, across.getMax() + 1)
                                .mapToObj(x -> sign.at(x, y))
                                .toList()))
                .toList();
    }
}
