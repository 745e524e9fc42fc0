package pix.bank.families.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so in the end. What it does not name is as it was: lines, suggestions, comments, rights.
 *
 * @param exactly setting → its right values, to the letter
 * @param words setting → right texts, where case, accents, signs and small typing errors are forgiven
 * @param holds setting → texts of which one stands somewhere in it; capitals, accents and spaces do not count
 * @param can {@code DOCUMENT.PERSON} → what this person may do in the end, whichever way; {@code tous} is anybody with the link
 * @param free what is not named may have changed
 */
public record Goal(
        Map<String, List<String>> exactly,
        Map<String, List<String>> words,
        Map<String, List<String>> holds,
        Map<String, List<Role>> can,
        @Nullable Boolean free) {

    public Goal {
        exactly = exactly == null ? Map.of() : exactly;
        words = words == null ? Map.of() : words;
        holds = holds == null ? Map.of() : holds;
        can = can == null ? Map.of() : can;
    }

    boolean names(String setting) {
        return exactly.containsKey(setting) || words.containsKey(setting) || holds.containsKey(setting);
    }

    /** Rights are judged by what they come to when it is told who can do what. */
    boolean judgesAccess() {
        return !can.isEmpty();
    }
}
