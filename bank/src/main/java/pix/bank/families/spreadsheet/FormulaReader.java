package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pix.bank.families.spreadsheet.Expression.Call;
import pix.bank.families.spreadsheet.Expression.Cell;
import pix.bank.families.spreadsheet.Expression.Constant;
import pix.bank.families.spreadsheet.Expression.Operation;
import pix.bank.families.spreadsheet.Expression.Range;

/** Reads a formula as French spreadsheets write it; English names and commas between arguments are read too. */
final class FormulaReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"]|\"\")*\"|\\d+(?:[.,]\\d+)?|\\$?[A-Z]{1,2}\\$?\\d+(?![\\p{L}(])|\\p{Lu}[\\p{Lu}\\d._]*|<=|>=|<>|[-+*/^&=<>%();:,])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,3}");
    private static final List<List<String>> SIGNS = List.of(
            List.of("=", "<>", "<", ">", "<=", ">="), List.of("&"), List.of("+", "-"), List.of("*", "/"), List.of("^"));

    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** @param formula without its equal sign; throws {@link FaultException} when it is none */
    static Expression read(String formula) {
        var reader = new FormulaReader(formula);
        var read = reader.operation(0);
        if (reader.next < reader.tokens.size()) throw new FaultException("#ERREUR!");
        return read;
    }

    private FormulaReader(String formula) {
        var matcher = TOKEN.matcher(formula);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            var token = matcher.group(1);
            tokens.add(
                    token.startsWith("\"")
                            ? token
                            : token.toUpperCase(Locale.FRENCH).replace("$", ""));
            end = matcher.end();
        }
        if (end < formula.length()) throw new FaultException("#ERREUR!");
    }

    private Expression operation(int level) {
        if (level == SIGNS.size()) return signed();
        var left = operation(level + 1);
        while (SIGNS.get(level).contains(peek())) left = new Operation(take(), left, operation(level + 1));
        return left;
    }

    private Expression signed() {
        if (peek().equals("-")) {
            take();
            return new Operation("-", new Constant(new Value.Num(0)), signed());
        }
        if (peek().equals("+")) take();
        var read = single();
        while (peek().equals("%")) {
            take();
            read = new Operation("/", read, new Constant(new Value.Num(100)));
        }
        return read;
    }

    private Expression single() {
        var token = take();
        if (token.equals("(")) {
            var inside = operation(0);
            expect(")");
            return inside;
        }
        if (token.startsWith("\""))
            return new Constant(
                    new Value.Text(token.substring(1, token.length() - 1).replace("\"\"", "\"")));
        if (PLACE.matcher(token).matches()) return place(Ref.of(token));
        if (token.isEmpty()) throw new FaultException("#ERREUR!");
        if (Character.isDigit(token.charAt(0)))
            return new Constant(new Value.Num(Double.parseDouble(token.replace(',', '.'))));
        return named(token);
    }

    private Expression place(Ref from) {
        if (!peek().equals(":")) return new Cell(from);
        take();
        var to = take();
        if (!PLACE.matcher(to).matches()) throw new FaultException("#ERREUR!");
        return new Range(from, Ref.of(to));
    }

    private Expression named(String name) {
        if (name.equals("VRAI") || name.equals("TRUE")) return new Constant(new Value.Truth(true));
        if (name.equals("FAUX") || name.equals("FALSE")) return new Constant(new Value.Truth(false));
        if (!Character.isLetter(name.charAt(0))) throw new FaultException("#ERREUR!");
        if (!peek().equals("(")) throw new FaultException("#NOM?");
        take();
        var arguments = new ArrayList<Expression>();
        while (!peek().equals(")")) {
            arguments.add(operation(0));
            if (peek().equals(";") || peek().equals(",")) take();
            else break;
        }
        expect(")");
        return new Call(Functions.french(name), arguments);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        var token = peek();
        next++;
        return token;
    }

    private void expect(String token) {
        if (!take().equals(token)) throw new FaultException("#ERREUR!");
    }
}
