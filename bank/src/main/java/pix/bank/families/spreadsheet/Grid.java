package pix.bank.families.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contents of a sheet, and what each cell is worth; a formula is a content that begins with {@code =}. */
final class Grid {

    private static final Pattern PLACE = Pattern.compile(
            "([\"“”„‟][^\"“”„‟]*[\"“”„‟])|(?<![\\p{L}\\d._])(\\$?)([A-Za-z]{1,2})(\\$?)([1-9]\\d{0,3})(?![\\p{L}\\d._(])");

    private static final long MOST_STEPS = 500_000;

    /** @param depth how many levels of formulas stand below the value */
    record Known(Value value, int depth) {}

    private final Map<Ref, String> contents;
    private final Map<Ref, Known> known = new HashMap<>();
    private long spent;

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
        return known(ref, 0).value();
    }

    /** @param level how deep the formulas are that ask for it */
    Known known(Ref ref, int level) {
        var before = known.get(ref);
        if (before != null) return before;
        var now = reckoned(content(ref), level);
        known.put(ref, now);
        return now;
    }

    /** What this content would be worth in a cell. */
    Value reckon(String content) {
        return reckoned(content, 0).value();
    }

    /** What a formula is worth must not depend on which cell was asked first: only the first takes the fault of going too far. */
    private Known reckoned(String content, int level) {
        if (!content.startsWith("=")) return new Known(Value.typed(content), 0);
        var reckoning = new Reckoning(this, level);
        try {
            var value = reckoning.value(FormulaReader.read(content.substring(1)));
            return new Known(value instanceof Value.Blank ? new Value.Num(0) : value, reckoning.depth());
        } catch (FaultException fault) {
            if (fault.isEndless() && level > 0) throw fault;
            return new Known(fault.fault(), fault.isEndless() ? Reckoning.TOO_DEEP : reckoning.depth());
        }
    }

    /** What is typed must not cost the server its time. */
    void spend(int steps) {
        spent += steps;
        if (spent > MOST_STEPS) throw FaultException.endless();
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
            if (moved.column() < 0 || moved.row() < 0 || !Ref.isName(name)) return "#REF!";
            int letters = name.replaceAll("\\d", "").length();
            return Matcher.quoteReplacement(
                    found.group(2) + name.substring(0, letters) + found.group(4) + name.substring(letters));
        });
    }
}
