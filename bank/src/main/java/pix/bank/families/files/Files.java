package pix.bank.families.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Differing;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** A file manager or an online drive, judged by what is chosen, by where things stand, or by what was read there. */
public final class Files implements Family<Desk> {

    private static final int MOST_TRIES = 300;

    /** What the element reads: no ask and no goal. */
    private record Model(
            Desk.@Nullable Look look,
            @Nullable String title,
            List<String> tools,
            @Nullable String start,
            List<Node> nodes,
            Desk.@Nullable Document document,
            @Nullable List<Desk.App> apps,
            @Nullable Map<String, String> opens,
            @Nullable List<String> shown,
            @Nullable List<String> tags,
            Map<String, String> initial) {}

    /** A tree and what its asks give. */
    private record Drawn(Forest forest, Map<String, String> values) {}

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Class<Desk> sceneType() {
        return Desk.class;
    }

    @Override
    public Staged stage(Desk desk, Draw draw) {
        var drawn = drawn(desk, draw);
        if (!desk.places().isEmpty()
                && (desk.start() == null || !drawn.forest.byId().containsKey(desk.start())))
            throw new IllegalArgumentException("there is no folder " + desk.start());
        var trial = Optional.ofNullable(desk.goal()).<AnswerKey.Trial>map(goal -> new TreeTrial(drawn.forest, goal));
        return new Staged(scenes(desk, drawn.forest), drawn.values, trial);
    }

    private static List<Scene> scenes(Desk desk, Forest forest) {
        var scenes = new ArrayList<Scene>();
        if (!desk.handed().isEmpty())
            scenes.add(new Scene.Files(desk.handed().stream().map(Files::asset).toList()));
        if (desk.places().isEmpty()) return scenes;
        var initial = initial(desk);
        scenes.add(new Scene.Simulator("pix-files", Json.of(model(desk, forest, initial)), initial));
        return scenes;
    }

    private static Asset asset(Desk.Handed file) {
        var facts = file.facts() == null ? Map.<String, String>of() : file.facts();
        return new Asset(
                file.name(),
                "application/octet-stream",
                () -> Sample.of(file.sample()).bytes(facts));
    }

    private static Map<String, String> initial(Desk desk) {
        var initial = new LinkedHashMap<String, String>();
        initial.put("selected", "");
        if (desk.opens() != null) desk.opens().forEach((extension, app) -> initial.put("opens." + extension, app));
        return initial;
    }

    private static Model model(Desk desk, Forest forest, Map<String, String> initial) {
        return new Model(
                desk.look(),
                desk.title(),
                desk.tools(),
                desk.start(),
                List.copyOf(forest.byId().values()),
                desk.document(),
                desk.apps(),
                desk.opens(),
                desk.shown(),
                desk.tags(),
                initial);
    }

    private static Drawn drawn(Desk desk, Draw draw) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var forest = Forest.of(Planting.nodes(desk, draw.apart("tree" + tries)));
            var values = new LinkedHashMap<String, String>();
            if (desk.asks() != null) desk.asks().forEach((name, ask) -> values.putAll(ask.values(name, forest)));
            if (Differing.holds(desk.differ(), values)) return new Drawn(forest, values);
        }
        throw new IllegalStateException("no tree in which these differ: " + desk.differ());
    }
}
