package pix.bank.families.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** A table to fill in, or whose columns get a type. Gives nothing to the texts. */
public final class Blanks implements Family<Blank> {

    /** What the element reads: no goal. */
    private record Model(
            String title,
            @Nullable Integer columns,
            @Nullable Integer rows,
            @Nullable List<String> heads,
            @Nullable List<List<String>> cells,
            Map<String, String> initial) {}

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Class<Blank> sceneType() {
        return Blank.class;
    }

    @Override
    public Staged stage(Blank blank, Draw draw) {
        var initial = initial(blank);
        var model = new Model(blank.title(), blank.columns(), blank.rows(), blank.heads(), blank.cells(), initial);
        var simulator = new Scene.Simulator("pix-table", Json.of(model), initial);
        return new Staged(List.of(simulator), Map.of(), trial(blank));
    }

    private static Map<String, String> initial(Blank blank) {
        var initial = new LinkedHashMap<String, String>();
        if (blank.heads() == null) initial.put("head.1", "");
        else for (int column = 1; column <= blank.heads().size(); column++) initial.put("type." + column, "");
        return initial;
    }

    private static Optional<AnswerKey.Trial> trial(Blank blank) {
        if (blank.goal() == null || blank.columns() == null || blank.rows() == null) return Optional.empty();
        return Optional.of(new FilledTrial(blank.columns(), blank.rows(), blank.goal()));
    }
}
