package pix.bank.families.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so in the end. What it does not name is as it was.
 *
 * @param exactly setting → its right values, to the letter; of what was done to several, the ids in their order, joined by +
 * @param holds setting → texts of which one stands somewhere in it
 * @param lacks setting → texts of which none stands anywhere in it
 * @param sees {@code POST.PERSON} → whether this person sees it in the end, whichever way
 * @param seers the post of which exactly those who see it in the end are to be ticked
 * @param kept ids of what was to be kept, among others
 * @param free what is not named may have changed
 */
public record Goal(
        Map<String, List<String>> exactly,
        Map<String, List<String>> holds,
        Map<String, List<String>> lacks,
        Map<String, Boolean> sees,
        @Nullable String seers,
        List<String> kept,
        @Nullable Boolean free) {

    public Goal {
        exactly = exactly == null ? Map.of() : exactly;
        holds = holds == null ? Map.of() : holds;
        lacks = lacks == null ? Map.of() : lacks;
        sees = sees == null ? Map.of() : sees;
        kept = kept == null ? List.of() : List.copyOf(kept);
    }

    boolean names(String setting) {
        return exactly.containsKey(setting)
                || holds.containsKey(setting)
                || setting.startsWith("audience.") && !sees.isEmpty();
    }
}
