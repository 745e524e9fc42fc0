package pix.bank.families.blocks;

import java.util.List;

/** An instruction of a program. */
public sealed interface Block {

    record Act(String action) implements Block {}

    record While(String condition, List<Block> body) implements Block {}

    record If(String condition, List<Block> then, List<Block> otherwise) implements Block {}

    record Repeat(int times, List<Block> body) implements Block {}

    /** How many blocks these are, those inside included. */
    static int count(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::size).sum();
    }

    private static int size(Block block) {
        return 1
                + switch (block) {
                    case Act _ -> 0;
                    case While(var _, var body) -> count(body);
                    case If(var _, var then, var otherwise) -> count(then) + count(otherwise);
                    case Repeat(var _, var body) -> count(body);
                };
    }
}
