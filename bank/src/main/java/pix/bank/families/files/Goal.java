package pix.bank.families.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tree has to become. Paths begin with a place; {@code *} is any one name, {@code **} any number of them, {@code |}
 * stands between two paths that are both right. Case and accents are forgiven unless it is {@code strict}.
 *
 * @param at id → where it and its copies stand: each path taken by one at least, and none elsewhere; the trash does not count
 * @param gone ids that are in the trash, or nowhere
 * @param made folders that are there
 * @param only folders and archives that hold nothing but what {@code at} and {@code made} name
 * @param free other things may have been moved or renamed as well
 */
public record Goal(
        Map<String, List<String>> at,
        List<String> gone,
        List<String> made,
        List<String> only,
        @Nullable Boolean strict,
        @Nullable Boolean free) {

    public Goal {
        at = at == null ? Map.of() : Map.copyOf(at);
        gone = gone == null ? List.of() : List.copyOf(gone);
        made = made == null ? List.of() : List.copyOf(made);
        only = only == null ? List.of() : List.copyOf(only);
    }

    boolean names(String id) {
        return at.containsKey(id) || gone.contains(id);
    }
}
