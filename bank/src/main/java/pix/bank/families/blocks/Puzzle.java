package pix.bank.families.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a program to be made.
 *
 * @param stage which situations it is run in
 * @param turn {@code droite} or {@code gauche}, for a corridor
 * @param most how many blocks it may have
 * @param goal a few words under the stage, such as « la prise de recharge »
 * @param actions the words of the program, and what their blocks say
 * @param conditions the same, for what a block may ask
 */
public record Puzzle(
        Stage stage, @Nullable String turn, int most, String goal, List<Word> actions, List<Word> conditions) {

    public record Word(String id, String says) {}
}
