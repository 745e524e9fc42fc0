package pix.bank.families.blocks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a program to be followed.
 *
 * @param program what the page shows
 * @param readings other ways to understand it: name → the program as it would then be
 * @param columns of the field, with {@code rows}; none where there is nothing to walk on
 * @param marks how many squares are marked; none unless it is said
 * @param letters whether letters lie on the squares
 * @param differ values that have to tell the readings apart
 * @param actions the words of the program, and what their blocks say
 * @param conditions the same, for what a block asks
 */
public record Walk(
        String program,
        @Nullable Map<String, String> readings,
        @Nullable Integer columns,
        @Nullable Integer rows,
        @Nullable Integer marks,
        @Nullable Boolean letters,
        @Nullable List<String> differ,
        String goal,
        List<Puzzle.Word> actions,
        @Nullable List<Puzzle.Word> conditions) {}
