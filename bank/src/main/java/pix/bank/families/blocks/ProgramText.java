package pix.bank.families.blocks;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a program as the simulator sends it, words apart by spaces: {@code tant-que libre { avancer } droite}. Also
 * {@code si libre { … } sinon { … }} and {@code repeter 3 { … }}. What does not read so is no program.
 */
final class ProgramText {

    private static final int LONGEST = 2000;
    /** No puzzle allows as many blocks. */
    private static final int DEEPEST = 50;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*[1-9]?");
    private static final Pattern TIMES = Pattern.compile("[1-9]|1[0-9]|20");

    private final Deque<String> words;

    private ProgramText(String text) {
        words = new ArrayDeque<>(List.of(text.strip().split("\\s+")));
    }

    static Optional<List<Block>> parse(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        if (text.isBlank()) return Optional.of(List.of());
        try {
            var reading = new ProgramText(text);
            var blocks = reading.blocks(DEEPEST);
            return reading.words.isEmpty() ? Optional.of(blocks) : Optional.empty();
        } catch (NotAProgram _) {
            return Optional.empty();
        }
    }

    /** The text that reads so. */
    static String write(List<Block> program) {
        return program.stream().map(ProgramText::write).collect(joining(" "));
    }

    private static String write(Block block) {
        return switch (block) {
            case Block.Act(var action) -> action;
            case Block.While(var condition, var body) -> "tant-que " + condition + inside(body);
            case Block.Repeat(var times, var body) -> "repeter " + times + inside(body);
            case Block.If(var condition, var then, var otherwise) ->
                "si " + condition + inside(then) + (otherwise.isEmpty() ? "" : " sinon" + inside(otherwise));
        };
    }

    private static String inside(List<Block> body) {
        return body.isEmpty() ? " { }" : " { " + write(body) + " }";
    }

    /** Blocks up to a closing brace, or to the end. */
    private List<Block> blocks(int deep) throws NotAProgram {
        if (deep == 0) throw new NotAProgram();
        var blocks = new ArrayList<Block>();
        while (!words.isEmpty() && !"}".equals(words.peek())) blocks.add(block(deep - 1));
        return List.copyOf(blocks);
    }

    private Block block(int deep) throws NotAProgram {
        var word = next(WORD);
        return switch (word) {
            case "tant-que" -> new Block.While(next(WORD), body(deep));
            case "repeter" -> new Block.Repeat(Integer.parseInt(next(TIMES)), body(deep));
            case "si" -> new Block.If(next(WORD), body(deep), isNext("sinon") ? body(deep) : List.of());
            case "sinon" -> throw new NotAProgram();
            default -> new Block.Act(word);
        };
    }

    private List<Block> body(int deep) throws NotAProgram {
        expect("{");
        var blocks = blocks(deep);
        expect("}");
        return blocks;
    }

    private void expect(String word) throws NotAProgram {
        if (!isNext(word)) throw new NotAProgram();
    }

    private boolean isNext(String word) {
        if (!word.equals(words.peek())) return false;
        words.remove();
        return true;
    }

    private String next(Pattern wanted) throws NotAProgram {
        var word = words.poll();
        if (word == null || !wanted.matcher(word).matches()) throw new NotAProgram();
        return word;
    }

    private static final class NotAProgram extends Exception {}
}
