package pix.bank.families;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of which a question needs that they tell right from wrong ways: all there, none empty nor nought, no two alike. */
public final class Differing {

    private Differing() {}

    /** @param names of the values that have to differ; none when nothing was asked */
    public static boolean holds(@Nullable List<String> names, Map<String, String> values) {
        if (names == null) return true;
        var told = names.stream().map(name -> values.getOrDefault(name, "")).toList();
        return told.stream().distinct().count() == told.size() && !told.contains("") && !told.contains("0");
    }
}
