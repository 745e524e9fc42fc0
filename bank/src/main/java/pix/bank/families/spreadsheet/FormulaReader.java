package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pix.bank.families.spreadsheet.Expression.Call;
import pix.bank.families.spreadsheet.Expression.Cell;
import pix.bank.families.spreadsheet.Expression.Chain;
import pix.bank.families.spreadsheet.Expression.Constant;
import pix.bank.families.spreadsheet.Expression.Link;
import pix.bank.families.spreadsheet.Expression.Range;

/**
 * Reads a formula as French spreadsheets write it; English names and commas between arguments are read too. Its twin in
 * the page is {@code spreadsheet/reader.js}.
 */
final class FormulaReader {

    private static final Pattern TOKEN = Pattern.compile(Value.SPACES + "*("
            + "\"[^\"]*(?:\"\"[^\"]*)*\"|#REF!|\\d+(?:[.,]\\d+)?|\\$?[A-Za-z]{1,2}\\$?\\d+(?![\\p{L}\\d._(])"
            + "|\\p{L}[\\p{L}\\d._]*|<=|>=|<>|[-+*/^&=<>%();:,])" + Value.SPACES + "*");
    private static final List<List<String>> SIGNS = List.of(
            List.of("=", "<>", "<", ">", "<=", ">="), List.of("&"), List.of("+", "-"), List.of("*", "/"), List.of("^"));

    /** Phones type these by themselves. */
    private static final Pattern QUOTES = Pattern.compile("[“”„‟]");

    /** Far more than anybody writes: what is typed must not cost the server its stack. */
    private static final int LONGEST = 1000;

    private static final int DEEPEST = 60;

    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    /** @param formula without its equal sign; throws {@link FaultException} when it is none */
    static Expression read(String formula) {
        var reader = new FormulaReader(formula);
        var read = reader.operation(0);
        if (reader.next < reader.tokens.size()) throw new FaultException("#ERREUR!");
        return read;
    }

    private FormulaReader(String formula) {
        if (formula.length() > LONGEST) throw new FaultException("#ERREUR!");
        var matcher = TOKEN.matcher(QUOTES.matcher(formula).replaceAll("\""));
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            var token = matcher.group(1);
            tokens.add(
                    token.startsWith("\"")
                            ? token
                            : token.toUpperCase(Locale.ROOT).replace("$", ""));
            end = matcher.end();
        }
        if (end < formula.length()) throw new FaultException("#ERREUR!");
    }

    /** What stands in parentheses, or is an argument. */
    private Expression inside() {
        if (++depth > DEEPEST) throw new FaultException("#ERREUR!");
        var read = operation(0);
        depth--;
        return read;
    }

    private Expression operation(int level) {
        if (level == SIGNS.size()) return signed();
        var first = operation(level + 1);
        var links = new ArrayList<Link>();
        while (SIGNS.get(level).contains(peek())) links.add(new Link(take(), operation(level + 1)));
        return links.isEmpty() ? first : new Chain(first, links);
    }

    private Expression signed() {
        boolean isNegative = false;
        while (peek().equals("-") || peek().equals("+")) isNegative ^= take().equals("-");
        var read = single();
        var links = new ArrayList<Link>();
        while (peek().equals("%")) {
            take();
            links.add(new Link("/", new Constant(new Value.Num(100))));
        }
        var whole = links.isEmpty() ? read : new Chain(read, links);
        return isNegative ? new Chain(new Constant(new Value.Num(0)), List.of(new Link("-", whole))) : whole;
    }

    private Expression single() {
        var token = take();
        if (token.equals("(")) {
            var inside = inside();
            expect(")");
            return inside;
        }
        if (token.startsWith("\""))
            return new Constant(
                    new Value.Text(token.substring(1, token.length() - 1).replace("\"\"", "\"")));
        if (Ref.isName(token)) return place(Ref.of(token));
        if (token.equals("#REF!")) throw new FaultException(token);
        if (token.isEmpty()) throw new FaultException("#ERREUR!");
        if (isDigit(token.charAt(0))) return new Constant(new Value.Num(Double.parseDouble(token.replace(',', '.'))));
        return named(token);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private Expression place(Ref from) {
        if (!peek().equals(":")) return new Cell(from);
        take();
        var to = take();
        if (!Ref.isName(to)) throw new FaultException("#ERREUR!");
        return new Range(from, Ref.of(to));
    }

    private Expression named(String name) {
        if (name.equals("VRAI") || name.equals("TRUE")) return new Constant(new Value.Truth(true));
        if (name.equals("FAUX") || name.equals("FALSE")) return new Constant(new Value.Truth(false));
        if (!Character.isLetter(name.codePointAt(0))) throw new FaultException("#ERREUR!");
        if (!peek().equals("(")) throw new FaultException("#NOM?");
        take();
        var arguments = new ArrayList<Expression>();
        while (!peek().equals(")")) {
            arguments.add(inside());
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
