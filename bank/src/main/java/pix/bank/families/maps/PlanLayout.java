package pix.bank.families.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pix.bank.families.maps.Plan.Park;
import pix.bank.question.Draw;

/** Lays a plan out by chance: how far apart the streets are, where the river and the park lie, which place stands where. */
final class PlanLayout {

    private static final int TRIES = 300;
    private static final int STEP = 50;
    private static final int BLOCK_HEIGHT = 170;

    /** Where a place may stand. */
    private record Slot(Street street, int x, boolean isNorthSide) {}

    private final PlanScene scene;
    private final Draw draw;
    private final List<Street> across;
    private final List<Street> down;

    private PlanLayout(PlanScene scene, Draw draw) {
        this.scene = scene;
        this.draw = draw;
        this.across = streets(scene.across(), true, List.of(BLOCK_HEIGHT));
        this.down = streets(scene.down(), false, List.of(150, 200, 200, 250));
    }

    /** A plan that respects the author's wishes. */
    static Plan plan(PlanScene scene, Draw draw) {
        return IntStream.range(0, TRIES)
                .mapToObj(attempt -> new PlanLayout(scene, draw.apart("plan " + attempt)).plan())
                .filter(Plan::isAsWished)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plan is as wished: " + scene.wishes()));
    }

    private Plan plan() {
        int waterAfter = scene.water() == null ? 0 : draw.between(1, across.size() - 1);
        var park = park(waterAfter);
        var slots = new ArrayList<>(draw.shuffled(slots(park)));
        var places = new ArrayList<Place>();
        placeTogether(slots, places);
        for (var spot : scene.places())
            if (!scene.together().contains(spot.id())) add(places, spot, slots.removeFirst());
        return new Plan(scene, across, down, List.copyOf(places), waterAfter, park);
    }

    private List<Street> streets(List<String> names, boolean isAcross, List<Integer> gaps) {
        var streets = new ArrayList<Street>();
        int at = Plan.MARGIN;
        for (var name : draw.shuffled(names)) {
            streets.add(new Street(name, isAcross, at));
            at += draw.pick(gaps);
        }
        return List.copyOf(streets);
    }

    private List<Park> park(int waterAfter) {
        if (scene.park() == null) return List.of();
        var rows = new ArrayList<>(IntStream.range(0, across.size() - 1).boxed().toList());
        if (waterAfter > 0) rows.remove(Integer.valueOf(waterAfter - 1));
        int row = draw.pick(rows);
        int column = draw.between(0, down.size() - 2);
        return List.of(
                new Park(scene.park(), across.get(row), across.get(row + 1), down.get(column), down.get(column + 1)));
    }

    private List<Slot> slots(List<Park> park) {
        return across.stream()
                .flatMap(street -> IntStream.rangeClosed(1, down.getLast().at() / STEP)
                        .map(step -> step * STEP)
                        .filter(x -> down.stream().noneMatch(crossing -> crossing.at() == x))
                        .boxed()
                        .flatMap(x -> List.of(new Slot(street, x, true), new Slot(street, x, false)).stream()))
                .filter(slot -> park.stream().noneMatch(each -> isInside(each, slot)))
                .toList();
    }

    private static boolean isInside(Park park, Slot slot) {
        boolean faces = slot.isNorthSide ? slot.street.equals(park.south()) : slot.street.equals(park.north());
        return faces && slot.x > park.west().at() && slot.x < park.east().at();
    }

    /** Puts the places that belong together on one side of a street, with nothing between them. */
    private void placeTogether(List<Slot> slots, List<Place> places) {
        if (scene.together().isEmpty()) return;
        var ids = draw.chance(50) ? scene.together() : scene.together().reversed();
        var side = sideWithRoom(slots, ids.size());
        int first = draw.between(0, side.size() - ids.size());
        var taken = side.subList(first, first + ids.size());
        for (int place = 0; place < ids.size(); place++) {
            var id = ids.get(place);
            add(places, spot(id), taken.get(place));
        }
        slots.removeAll(taken);
    }

    private static List<Slot> sideWithRoom(List<Slot> slots, int room) {
        return slots.stream()
                .map(one -> slots.stream()
                        .filter(slot -> slot.street.equals(one.street) && slot.isNorthSide == one.isNorthSide)
                        .sorted(Comparator.comparing(Slot::x))
                        .toList())
                .filter(side -> side.size() >= room)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no street has room for " + room + " places"));
    }

    private PlanScene.Spot spot(String id) {
        return scene.places().stream()
                .filter(spot -> spot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    private static void add(List<Place> places, PlanScene.Spot spot, Slot slot) {
        places.add(new Place(places.size() + 1, spot, slot.street, slot.x, slot.isNorthSide));
    }
}
