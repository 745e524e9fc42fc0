package pix.bank.families.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contents of a sheet, and what each cell is worth; a formula is a content that begins with {@code =}. */
final class Grid {

    private static final Pattern PLACE =
            Pattern.compile("(\"[^\"]*\")|(\\$?)([A-Z]{1,2})(\\$?)(\\d+)(?![\\p{L}(\\d])", Pattern.CASE_INSENSITIVE);

    private final Map<Ref, String> contents;
    private final Map<Ref, Value> known = new HashMap<>();
    private final Set<Ref> asked = new HashSet<>();

    Grid(Map<Ref, String> contents) {
        this.contents = Map.copyOf(contents);
    }

    static Grid of(List<List<String>> rows) {
        var contents = new HashMap<Ref, String>();
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++)
                if (!rows.get(row).get(column).isEmpty())
                    contents.put(new Ref(column, row), rows.get(row).get(column));
        return new Grid(contents);
    }

    Map<Ref, String> contents() {
        return contents;
    }

    String content(Ref ref) {
        return contents.getOrDefault(ref, "");
    }

    Value value(Ref ref) {
        var before = known.get(ref);
        if (before != null) return before;
        if (!asked.add(ref)) return new Value.Fault("#REF!");
        var value = reckon(content(ref));
        asked.remove(ref);
        known.put(ref, value);
        return value;
    }

    /** What this content would be worth in a cell. */
    Value reckon(String content) {
        if (!content.startsWith("=")) return Value.typed(content);
        try {
            var value = new Reckoning(this).value(FormulaReader.read(content.substring(1)));
            return value instanceof Value.Blank ? new Value.Num(0) : value;
        } catch (FaultException fault) {
            return fault.fault();
        }
    }

    /** A content copied so many columns and rows further: what is not locked by a dollar moves with it. */
    static String moved(String content, int columns, int rows) {
        if (!content.startsWith("=")) return content;
        return PLACE.matcher(content).replaceAll(found -> {
            if (found.group(1) != null) return Matcher.quoteReplacement(found.group(1));
            var ref = Ref.of(found.group(3).toUpperCase(Locale.ROOT) + found.group(5));
            var moved = new Ref(
                    ref.column() + (found.group(2).isEmpty() ? columns : 0),
                    ref.row() + (found.group(4).isEmpty() ? rows : 0));
            var name = moved.name();
            int letters = name.replaceAll("\\d", "").length();
            return Matcher.quoteReplacement(
                    found.group(2) + name.substring(0, letters) + found.group(4) + name.substring(letters));
        });
    }
}
