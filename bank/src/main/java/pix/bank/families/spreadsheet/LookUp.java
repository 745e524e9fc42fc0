package pix.bank.families.spreadsheet;

import java.util.List;

/** A value found in a table by another. Without word of the contrary, RECHERCHEV and EQUIV take the nearest below. */
record LookUp(Reckoning reckoning, List<Expression> arguments) {

    Value call(String name) {
        return switch (name) {
            case "RECHERCHEV" -> vertical();
            case "RECHERCHEX" -> across();
            case "EQUIV" -> new Value.Num(position());
            default -> cell();
        };
    }

    private Value vertical() {
        var rows = reckoning.rows(at(1));
        var key = reckoning.value(at(0));
        boolean isNearest = arguments.size() < 4 || number(3) != 0;
        var keys = rows.stream().map(List::getFirst).toList();
        return from(rows.get(place(key, keys, isNearest)), (int) number(2) - 1);
    }

    private Value across() {
        var key = reckoning.value(at(0));
        var keys = reckoning.values(at(1));
        return from(reckoning.values(at(2)), place(key, keys, false));
    }

    private double position() {
        var key = reckoning.value(at(0));
        var keys = reckoning.values(at(1));
        return place(key, keys, arguments.size() < 3 || number(2) != 0) + 1.0;
    }

    /** One number is enough in a range of one row or of one column. */
    private Value cell() {
        var rows = reckoning.rows(at(0));
        int first = (int) number(1) - 1;
        if (arguments.size() < 3 && rows.size() == 1) return from(rows.getFirst(), first);
        if (first < 0 || first >= rows.size()) throw new FaultException("#REF!");
        var row = rows.get(first);
        if (arguments.size() < 3 && row.size() > 1) throw new FaultException("#REF!");
        return from(row, arguments.size() < 3 ? 0 : (int) number(2) - 1);
    }

    private static int place(Value key, List<Value> keys, boolean isNearest) {
        int place = isNearest ? below(key, keys) - 1 : exact(key, keys);
        if (place < 0) throw new FaultException("#N/A");
        return place;
    }

    private static int exact(Value key, List<Value> keys) {
        for (int place = 0; place < keys.size(); place++)
            if (!(keys.get(place) instanceof Value.Blank) && Value.compare(keys.get(place), key) == 0) return place;
        return -1;
    }

    private static int below(Value key, List<Value> keys) {
        int below = 0;
        while (below < keys.size() && Value.compare(keys.get(below), key) <= 0) below++;
        return below;
    }

    private static Value from(List<Value> values, int place) {
        if (place < 0 || place >= values.size()) throw new FaultException("#REF!");
        return values.get(place);
    }

    private double number(int place) {
        return reckoning.value(at(place)).number();
    }

    private Expression at(int place) {
        if (place >= arguments.size()) throw new FaultException("#ERREUR!");
        return arguments.get(place);
    }
}
