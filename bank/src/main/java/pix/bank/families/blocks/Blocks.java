package pix.bank.families.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A program to make out of blocks. The page runs it on the cases that are shown; the server runs the text of the program,
 * which is the state, on the hidden ones too.
 */
public final class Blocks implements Family<Puzzle> {

    @Override
    public String name() {
        return "blocks";
    }

    @Override
    public Class<Puzzle> sceneType() {
        return Puzzle.class;
    }

    @Override
    public Staged stage(Puzzle puzzle, Draw draw) {
        var cases = puzzle.stage().cases(puzzle.turn() == null ? "droite" : puzzle.turn(), draw);
        var all = Stream.concat(cases.shown().stream(), cases.hidden().stream()).toList();
        var simulator = new Scene.Simulator("pix-blocks", model(puzzle, cases.shown()), Map.of("program", ""));
        return new Staged(List.of(simulator), Map.of(), Optional.of(new ProgramTrial(all, puzzle.most())));
    }

    private static String model(Puzzle puzzle, List<Case> shown) {
        var model = new LinkedHashMap<String, Object>();
        model.put("goal", puzzle.goal());
        model.put("most", puzzle.most());
        model.put("actions", puzzle.actions());
        model.put("conditions", puzzle.conditions());
        model.put("cases", shown);
        return Json.of(model);
    }
}
