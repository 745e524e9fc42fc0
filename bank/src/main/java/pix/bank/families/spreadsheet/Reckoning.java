package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import pix.bank.families.spreadsheet.Expression.Call;
import pix.bank.families.spreadsheet.Expression.Cell;
import pix.bank.families.spreadsheet.Expression.Constant;
import pix.bank.families.spreadsheet.Expression.Operation;
import pix.bank.families.spreadsheet.Expression.Range;

/** What an expression is worth on a grid. */
record Reckoning(Grid grid) {

    Value value(Expression expression) {
        return switch (expression) {
            case Constant(var value) -> value;
            case Cell(var ref) -> whole(grid.value(ref));
            case Range _ -> throw new FaultException("#VALEUR!");
            case Operation(var sign, var left, var right) -> operated(sign, value(left), value(right));
            case Call call -> new Functions(this, call.arguments()).call(call.name());
        };
    }

    private static Value whole(Value value) {
        if (value instanceof Value.Fault(var code)) throw new FaultException(code);
        return value;
    }

    private static Value operated(String sign, Value left, Value right) {
        return switch (sign) {
            case "+" -> new Value.Num(left.number() + right.number());
            case "-" -> new Value.Num(left.number() - right.number());
            case "*" -> new Value.Num(left.number() * right.number());
            case "/" -> new Value.Num(divided(left.number(), right.number()));
            case "^" -> new Value.Num(Math.pow(left.number(), right.number()));
            case "&" -> new Value.Text(left.text() + right.text());
            default -> new Value.Truth(compared(sign, Value.compare(left, right)));
        };
    }

    private static double divided(double left, double right) {
        if (right == 0) throw new FaultException("#DIV/0!");
        return left / right;
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
        var values = new ArrayList<Value>();
        for (var ref : Ref.range(from, to)) values.add(whole(grid.value(ref)));
        return values;
    }

    /** The range row by row. */
    List<List<Value>> rows(Expression expression) {
        if (!(expression instanceof Range(var from, var to))) throw new FaultException("#VALEUR!");
        int width = Math.abs(to.column() - from.column()) + 1;
        var values = values(expression);
        var rows = new ArrayList<List<Value>>();
        for (int start = 0; start < values.size(); start += width) rows.add(values.subList(start, start + width));
        return rows;
    }
}
