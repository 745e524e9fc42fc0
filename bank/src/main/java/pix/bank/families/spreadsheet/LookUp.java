package pix.bank.families.spreadsheet;

import java.util.List;
import java.util.stream.IntStream;

/** A value found in a table by another. Without word of the contrary, RECHERCHEV and EQUIV take the nearest below. */
record LookUp(Reckoning reckoning, List<Expression> arguments) {

    Value call(String name) {
        if (arguments.size() < 2) throw new FaultException("#ERREUR!");
        return switch (name) {
            case "RECHERCHEV" -> vertical();
            case "RECHERCHEX" -> from(reckoning.values(at(2)), exact(reckoning.values(at(1)), key()));
            case "EQUIV" -> new Value.Num(place(reckoning.values(at(1)), arguments.size() < 3 || number(2) != 0) + 1.0);
            default -> cell();
        };
    }

    private Value vertical() {
        var rows = reckoning.rows(at(1));
        var keys = rows.stream().map(List::getFirst).toList();
        var row = rows.get(place(keys, arguments.size() < 4 || number(3) != 0));
        return from(row, (int) number(2) - 1);
    }

    private Value cell() {
        var rows = reckoning.rows(at(0));
        int first = (int) number(1) - 1;
        return arguments.size() < 3 && rows.getFirst().size() == 1
                ? from(rows.stream().map(List::getFirst).toList(), first)
                : from(rows.get(Math.clamp(first, 0, rows.size() - 1)), (int) number(2) - 1);
    }

    private int place(List<Value> keys, boolean nearest) {
        return nearest ? nearest(keys) : exact(keys, key());
    }

    private static int exact(List<Value> keys, Value key) {
        return IntStream.range(0, keys.size())
                .filter(place -> !(keys.get(place) instanceof Value.Blank))
                .filter(place -> Value.compare(keys.get(place), key) == 0)
                .findFirst()
                .orElseThrow(() -> new FaultException("#N/A"));
    }

    private int nearest(List<Value> keys) {
        int below = 0;
        while (below < keys.size() && Value.compare(keys.get(below), key()) <= 0) below++;
        if (below == 0) throw new FaultException("#N/A");
        return below - 1;
    }

    private static Value from(List<Value> values, int place) {
        if (place < 0 || place >= values.size()) throw new FaultException("#REF!");
        return values.get(place);
    }

    private Value key() {
        return reckoning.value(at(0));
    }

    private double number(int place) {
        return reckoning.value(at(place)).number();
    }

    private Expression at(int place) {
        if (place >= arguments.size()) throw new FaultException("#ERREUR!");
        return arguments.get(place);
    }
}
