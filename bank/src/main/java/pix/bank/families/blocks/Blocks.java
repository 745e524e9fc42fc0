package pix.bank.families.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.blocks.Puzzle.Way;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A program to make out of blocks, to put in order or to complete. The page runs it on the cases that are shown; the server
 * runs the text of the program, which is the state, on the hidden ones too. Gives {@code begun}, the program at first sight.
 */
public final class Blocks implements Family<Puzzle> {

    /** Of a program whose order matters, hardly any is needed. */
    private static final int TRIES = 100;

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
        var cases = cases(puzzle, draw);
        var way = puzzle.way() == null ? Way.WRITE : puzzle.way();
        var begun = begun(puzzle, way, cases, draw);
        var all = Stream.concat(cases.shown().stream(), cases.hidden().stream()).toList();
        var simulator =
                new Scene.Simulator("pix-blocks", model(puzzle, way, cases.shown(), begun), Map.of("program", begun));
        var trial = new ProgramTrial(all, puzzle.most(), way, begun);
        return new Staged(List.of(simulator), Map.of("begun", begun), Optional.of(trial));
    }

    private static Cases cases(Puzzle puzzle, Draw draw) {
        if (puzzle.stage() != null) return puzzle.stage().cases(puzzle.turn() == null ? "droite" : puzzle.turn(), draw);
        var word = puzzle.word() == null ? "" : puzzle.word();
        return new Cases(List.of(PaintedWorld.of(path(puzzle), word)), List.of());
    }

    private static List<Block> path(Puzzle puzzle) {
        return ProgramText.parse(puzzle.path() == null ? "?" : puzzle.path())
                .orElseThrow(() -> new IllegalArgumentException("no program: " + puzzle.path()));
    }

    /** The program that the learner finds. */
    private static String begun(Puzzle puzzle, Way way, Cases cases, Draw draw) {
        return switch (way) {
            case WRITE -> "";
            case ORDER -> shuffled(path(puzzle), cases, draw.apart("order"));
            case COMPLETE -> ProgramText.write(new Holes(puzzle.holes()).in(path(puzzle)));
        };
    }

    /** Another order, and one that does not do. */
    private static String shuffled(List<Block> path, Cases cases, Draw draw) {
        for (int time = 0; time < TRIES; time++) {
            var order = draw.shuffled(path);
            if (Run.of(order, cases.shown().getFirst()) != Run.Outcome.DONE) return ProgramText.write(order);
        }
        throw new IllegalArgumentException("any order does: " + ProgramText.write(path));
    }

    private static String model(Puzzle puzzle, Way way, List<Case> shown, String begun) {
        var model = new LinkedHashMap<String, Object>();
        model.put("way", way.name());
        model.put("goal", puzzle.goal());
        model.put("most", puzzle.most());
        model.put("actions", puzzle.actions());
        model.put("conditions", puzzle.conditions() == null ? List.of() : puzzle.conditions());
        model.put("cases", shown);
        model.put("program", begun);
        return Json.of(model);
    }
}
