package pix.bank.families.computer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a computer is to be left; it stays on the server. Whatever it does not name is as it was, and what worked works.
 *
 * @param works things and services that work
 * @param exactly setting → its right values
 * @param free how much of the disk is free at least, in gigabytes
 * @param spare what may be thrown away; all else is kept
 * @param loose settings that may change besides
 * @param tidy whether no other window may be opened or closed
 */
public record Goal(
        List<String> works,
        Map<String, List<String>> exactly,
        @Nullable Integer free,
        List<String> spare,
        List<String> loose,
        @Nullable Boolean tidy) {

    public Goal {
        works = works == null ? List.of() : List.copyOf(works);
        exactly = exactly == null ? Map.of() : Map.copyOf(exactly);
        spare = spare == null ? List.of() : List.copyOf(spare);
        loose = loose == null ? List.of() : List.copyOf(loose);
    }
}
