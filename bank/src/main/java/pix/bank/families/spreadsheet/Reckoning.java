package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import pix.bank.families.spreadsheet.Expression.Call;
import pix.bank.families.spreadsheet.Expression.Cell;
import pix.bank.families.spreadsheet.Expression.Chain;
import pix.bank.families.spreadsheet.Expression.Constant;
import pix.bank.families.spreadsheet.Expression.Range;

/**
 * What one formula is worth on a grid, and how deep it goes: through parentheses, functions and the formulas of the cells
 * it asks for. Its twin in the page is {@code spreadsheet/reckoning.js}.
 */
final class Reckoning {

    /** A running total over more rows than our sheets have. A formula that asks for itself is deeper than any number. */
    private static final int DEEPEST = 500;

    /** From a formula to that of another cell: as much of the stack as so many parentheses. */
    private static final int LEVELS_OF_A_CELL = 3;

    /** The depth of what may not be asked for. */
    static final int TOO_DEEP = DEEPEST + 1;

    private static final int MOST_STEPS = 20_000;

    private final Grid grid;
    private final int start;
    private int level;
    private int deepest;
    private int steps;

    /** @param level how deep the formulas are that ask for this one */
    Reckoning(Grid grid, int level) {
        this.grid = grid;
        start = level;
        this.level = level;
        deepest = level;
    }

    /** The levels that were gone through. */
    int depth() {
        return deepest - start;
    }

    Value value(Expression expression) {
        level++;
        try {
            reach(level);
            spend(1);
            return worth(expression);
        } finally {
            level--;
        }
    }

    private void reach(int deep) {
        deepest = Math.max(deepest, deep);
        if (deepest > DEEPEST) throw FaultException.endless();
    }

    private void spend(int more) {
        steps += more;
        if (steps > MOST_STEPS) throw FaultException.endless();
        grid.spend(more);
    }

    private Value worth(Expression expression) {
        return switch (expression) {
            case Constant(var value) -> value;
            case Cell(var ref) -> at(ref);
            case Range _ -> throw new FaultException("#VALEUR!");
            case Chain chain -> chained(chain);
            case Call call -> new Functions(this, call.arguments()).call(call.name());
        };
    }

    private Value at(Ref ref) {
        int there = level + LEVELS_OF_A_CELL;
        var known = grid.known(ref, there);
        reach(there + known.depth());
        if (known.value() instanceof Value.Fault(var code)) throw new FaultException(code);
        return known.value();
    }

    private Value chained(Chain chain) {
        var value = value(chain.first());
        for (var link : chain.links()) value = operated(link.sign(), value, value(link.other()));
        return value;
    }

    private static Value operated(String sign, Value left, Value right) {
        return switch (sign) {
            case "+" -> new Value.Num(left.number() + right.number());
            case "-" -> new Value.Num(left.number() - right.number());
            case "*" -> new Value.Num(left.number() * right.number());
            case "/" -> new Value.Num(Numbers.divided(left.number(), right.number()));
            case "^" -> new Value.Num(Numbers.power(left.number(), right.number()));
            case "&" -> Value.Text.made(left.text() + right.text());
            default -> new Value.Truth(compared(sign, Value.compare(left, right)));
        };
    }

    static boolean compared(String sign, int order) {
        return switch (sign) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /** The values of a range, or the one of anything else. */
    List<Value> values(Expression expression) {
        if (!(expression instanceof Range(var from, var to))) return List.of(value(expression));
        spend(Ref.many(from, to));
        var values = new ArrayList<Value>();
        for (var ref : Ref.range(from, to)) values.add(at(ref));
        return values;
    }

    /** The range row by row. */
    List<List<Value>> rows(Expression expression) {
        return switch (expression) {
            case Cell(var ref) -> List.of(List.of(at(ref)));
            case Range(var from, var to) -> rows(values(expression), Math.abs(to.column() - from.column()) + 1);
            case Constant _, Chain _, Call _ -> throw new FaultException("#VALEUR!");
        };
    }

    private static List<List<Value>> rows(List<Value> values, int width) {
        var rows = new ArrayList<List<Value>>();
        for (int start = 0; start < values.size(); start += width) rows.add(values.subList(start, start + width));
        return rows;
    }
}
