package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ranges and what their cells must be, two by two: {@code C2:C9; ">5"}. */
final class Criteria {

    private static final Pattern SIGNED = Pattern.compile("(<=|>=|<>|[<>=])(.*)", Pattern.DOTALL);

    private final List<List<Value>> ranges = new ArrayList<>();
    private final List<Value> wanted = new ArrayList<>();

    Criteria(Reckoning reckoning, List<Expression> pairs) {
        for (int pair = 0; pair < pairs.size(); pair += 2) ranges.add(reckoning.values(pairs.get(pair)));
        for (var range : ranges) hasSize(range.size());
        for (int pair = 1; pair < pairs.size(); pair += 2) wanted.add(reckoning.value(pairs.get(pair)));
    }

    /** Another range that has to be as large as these. */
    void hasSize(int size) {
        if (ranges.getFirst().size() != size) throw new FaultException("#VALEUR!");
    }

    int count() {
        return places().size();
    }

    /** The numbers of a range where all criteria hold. */
    List<Double> numbers(List<Value> range) {
        var numbers = new ArrayList<Double>();
        for (int place : places())
            if (place < range.size() && range.get(place) instanceof Value.Num(var number)) numbers.add(number);
        return numbers;
    }

    private List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < ranges.getFirst().size(); place++) if (holds(place)) places.add(place);
        return places;
    }

    private boolean holds(int place) {
        for (int pair = 0; pair < ranges.size(); pair++)
            if (!meets(ranges.get(pair).get(place), wanted.get(pair))) return false;
        return true;
    }

    private static boolean meets(Value value, Value criterion) {
        if (!(criterion instanceof Value.Text(var text))) return isSame(value, criterion, "=");
        var signed = SIGNED.matcher(text);
        return signed.matches()
                ? isSame(value, Value.typed(signed.group(2)), signed.group(1))
                : isSame(value, Value.typed(text), "=");
    }

    private static boolean isSame(Value value, Value other, String sign) {
        if (value instanceof Value.Num != other instanceof Value.Num) return sign.equals("<>");
        return Reckoning.compared(sign, Value.compare(value, other));
    }
}
