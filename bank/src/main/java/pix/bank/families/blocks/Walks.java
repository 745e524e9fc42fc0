package pix.bank.families.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.Differing;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A program to be followed: the page shows it with its field, and does not run it. Gives, for {@code right} and for each other
 * reading, {@code right.square} where it ends, {@code right.picked} the letters it has picked up, {@code right.ACTION} how
 * often an action was done.
 */
public final class Walks implements Family<Walk> {

    /** Fields are drawn until every reading stays on them and they can be told apart. */
    private static final int TRIES = 2000;

    @Override
    public String name() {
        return "walks";
    }

    @Override
    public Class<Walk> sceneType() {
        return Walk.class;
    }

    @Override
    public Staged stage(Walk walk, Draw draw) {
        for (int time = 0; time < TRIES; time++) {
            var field = walk.columns() == null ? Optional.<Case.Grid>empty() : Optional.of(Ground.drawn(walk, draw));
            var values = values(walk, field);
            if (values.filter(told -> Differing.holds(walk.differ(), told)).isEmpty()) continue;
            var simulator = new Scene.Simulator("pix-blocks", model(walk, field), Map.of());
            return new Staged(List.of(simulator), values.orElseThrow());
        }
        throw new IllegalArgumentException("no field suits every reading of " + walk.program());
    }

    /** Empty where a reading leaves the field or cannot do what it says. */
    private static Optional<Map<String, String>> values(Walk walk, Optional<Case.Grid> field) {
        var readings = new LinkedHashMap<>(walk.readings() == null ? Map.<String, String>of() : walk.readings());
        readings.putFirst("right", walk.program());
        var values = new LinkedHashMap<String, String>();
        for (var reading : readings.entrySet()) {
            var followed = Followed.of(program(reading.getValue()), field);
            if (followed.isEmpty()) return Optional.empty();
            followed.get().values().forEach((name, value) -> values.put(reading.getKey() + "." + name, value));
        }
        return Optional.of(values);
    }

    private static List<Block> program(String text) {
        return ProgramText.parse(text).orElseThrow(() -> new IllegalArgumentException("no program: " + text));
    }

    private static String model(Walk walk, Optional<Case.Grid> field) {
        var model = new LinkedHashMap<String, Object>();
        model.put("way", "FOLLOW");
        model.put("goal", walk.goal());
        model.put("actions", walk.actions());
        model.put("conditions", walk.conditions() == null ? List.of() : walk.conditions());
        model.put("cases", field.stream().toList());
        model.put("program", walk.program());
        return Json.of(model);
    }
}
