package pix.bank.families.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Ranges and what their cells must be, two by two: {@code C2:C9; ">5"}. */
record Criteria(Reckoning reckoning, List<Expression> pairs) {

    private static final Pattern SIGNED = Pattern.compile("(<=|>=|<>|[<>=])(.*)");

    long count() {
        return places().count();
    }

    /** The numbers of a range where all criteria hold. */
    DoubleStream numbers(Expression range) {
        var values = reckoning.values(range);
        return places().filter(place -> place < values.size())
                .mapToObj(values::get)
                .filter(Value.Num.class::isInstance)
                .mapToDouble(Value::number);
    }

    private IntStream places() {
        int size = reckoning.values(pairs.get(0)).size();
        return IntStream.range(0, size)
                .filter(place -> IntStream.range(0, pairs.size() / 2)
                        .allMatch(pair -> holds(
                                reckoning.values(pairs.get(2 * pair)).get(place),
                                reckoning.value(pairs.get(2 * pair + 1)))));
    }

    private static boolean holds(Value value, Value criterion) {
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
