package pix.bank.families.blocks;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which acts of a program are missing, from 1, in the order in which they are read. */
final class Holes {

    /** What stands for a missing act: no world knows it. */
    static final Block.Act HOLE = new Block.Act("trou");

    private final List<Integer> places;
    private int acts;

    Holes(@Nullable List<Integer> places) {
        this.places = requireNonNullElse(places, List.of());
    }

    List<Block> in(List<Block> program) {
        return program.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        return switch (block) {
            case Block.Act act -> places.contains(++acts) ? HOLE : act;
            case Block.While(var condition, var body) -> new Block.While(condition, in(body));
            case Block.If(var condition, var then, var otherwise) -> new Block.If(condition, in(then), in(otherwise));
            case Block.Repeat(var times, var body) -> new Block.Repeat(times, in(body));
        };
    }

    /** Whether this program is the begun one, with one act for each hole. */
    static boolean areFilled(List<Block> begun, List<Block> program) {
        if (begun.size() != program.size()) return false;
        for (int place = 0; place < begun.size(); place++)
            if (!isFilled(begun.get(place), program.get(place))) return false;
        return true;
    }

    private static boolean isFilled(Block begun, Block block) {
        if (begun.equals(HOLE)) return block instanceof Block.Act && !block.equals(HOLE);
        return switch (begun) {
            case Block.Act act -> act.equals(block);
            case Block.While(var condition, var body) ->
                block instanceof Block.While(var same, var inside) && same.equals(condition) && areFilled(body, inside);
            case Block.Repeat(var times, var body) ->
                block instanceof Block.Repeat(var same, var inside) && same == times && areFilled(body, inside);
            case Block.If(var condition, var then, var otherwise) ->
                block instanceof Block.If(var same, var inside, var besides)
                        && same.equals(condition)
                        && areFilled(then, inside)
                        && areFilled(otherwise, besides);
        };
    }
}
