package pix.bank.families.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a program to be made, put in order or completed.
 *
 * @param stage which situations it is run in; none for the one that {@code path} tells
 * @param turn {@code droite} or {@code gauche}, for a corridor
 * @param path the right program: what it walks along is free, where it waters there is a plant, where it picks up a letter
 * @param word the letters that it picks up
 * @param way what there is to do; to write a whole program unless it is said
 * @param holes which acts of {@code path} are missing, from 1, where it is to be completed
 * @param most how many blocks it may have
 * @param goal a few words under the stage, such as « la prise de recharge »
 * @param actions the words of the program, and what their blocks say
 * @param conditions the same, for what a block may ask
 */
public record Puzzle(
        @Nullable Stage stage,
        @Nullable String turn,
        @Nullable String path,
        @Nullable String word,
        @Nullable Way way,
        @Nullable List<Integer> holes,
        int most,
        String goal,
        List<Word> actions,
        @Nullable List<Word> conditions) {

    /** What there is to do with a program. */
    public enum Way {
        WRITE,
        ORDER,
        COMPLETE
    }

    public record Word(String id, String says) {}
}
