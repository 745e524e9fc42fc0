package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The functions of one call, by their French names. Counting by a criterion is in {@link Criteria}; the twin is {@code functions.js}. */
record Functions(Reckoning reckoning, List<Expression> arguments) {

    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{L}");

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("SUM", "SOMME"),
            Map.entry("AVERAGE", "MOYENNE"),
            Map.entry("COUNT", "NB"),
            Map.entry("COUNTA", "NBVAL"),
            Map.entry("COUNTIF", "NB.SI"),
            Map.entry("COUNTIFS", "NB.SI.ENS"),
            Map.entry("SUMIF", "SOMME.SI"),
            Map.entry("SUMIFS", "SOMME.SI.ENS"),
            Map.entry("AVERAGEIF", "MOYENNE.SI"),
            Map.entry("IF", "SI"),
            Map.entry("AND", "ET"),
            Map.entry("OR", "OU"),
            Map.entry("NOT", "NON"),
            Map.entry("ROUND", "ARRONDI"),
            Map.entry("VLOOKUP", "RECHERCHEV"),
            Map.entry("XLOOKUP", "RECHERCHEX"),
            Map.entry("MATCH", "EQUIV"),
            Map.entry("IFERROR", "SIERREUR"),
            Map.entry("TRIM", "SUPPRESPACE"),
            Map.entry("UPPER", "MAJUSCULE"),
            Map.entry("LOWER", "MINUSCULE"),
            Map.entry("PROPER", "NOMPROPRE"),
            Map.entry("SUBSTITUTE", "SUBSTITUE"),
            Map.entry("VALUE", "CNUM"));

    static String french(String name) {
        return ENGLISH.getOrDefault(name, name);
    }

    Value call(String name) {
        return switch (name) {
            case "SOMME" -> new Value.Num(Numbers.sum(numbers()));
            case "MOYENNE" -> new Value.Num(Numbers.mean(numbers()));
            case "MIN" -> new Value.Num(numbers().stream().reduce(Math::min).orElse(0.0));
            case "MAX" -> new Value.Num(numbers().stream().reduce(Math::max).orElse(0.0));
            case "NB" -> new Value.Num(numbers().size());
            case "NBVAL" ->
                new Value.Num(all().stream()
                        .filter(value -> !(value instanceof Value.Blank))
                        .count());
            case "NB.SI", "NB.SI.ENS" ->
                new Value.Num(criteria(0, arguments.size()).count());
            case "SOMME.SI" -> new Value.Num(Numbers.sum(where()));
            case "MOYENNE.SI" -> new Value.Num(Numbers.mean(where()));
            case "SOMME.SI.ENS" -> new Value.Num(Numbers.sum(whereAll()));
            case "SI" -> one(0).holds() ? one(1) : arguments.size() > 2 ? one(2) : new Value.Truth(false);
            case "SIERREUR" -> unlessFault();
            case "ET" -> new Value.Truth(all().stream().allMatch(Value::holds));
            case "OU" -> new Value.Truth(all().stream().anyMatch(Value::holds));
            case "NON" -> new Value.Truth(!one(0).holds());
            default -> word(name);
        };
    }

    private Value word(String name) {
        return switch (name) {
            case "ARRONDI" ->
                new Value.Num(Numbers.rounded(one(0).number(), arguments.size() > 1 ? one(1).number() : 0));
            case "ABS" -> new Value.Num(Math.abs(one(0).number()));
            case "SUPPRESPACE" -> new Value.Text(Value.trimmed(one(0).text()).replaceAll(Value.SPACES + "+", " "));
            case "MAJUSCULE" -> Value.Text.made(one(0).text().toUpperCase(Locale.ROOT));
            case "MINUSCULE" -> Value.Text.made(one(0).text().toLowerCase(Locale.ROOT));
            case "NOMPROPRE" -> Value.Text.made(proper(one(0).text().toLowerCase(Locale.ROOT)));
            case "SUBSTITUE" -> replaced(one(0).text(), one(1).text(), one(2).text());
            case "CNUM" -> new Value.Num(one(0).number());
            case "RECHERCHEV", "RECHERCHEX", "EQUIV", "INDEX" -> new LookUp(reckoning, arguments).call(name);
            default -> throw new FaultException("#NOM?");
        };
    }

    private static String proper(String text) {
        return INITIAL.matcher(text).replaceAll(initial -> initial.group().toUpperCase(Locale.ROOT));
    }

    private static Value replaced(String text, String old, String replacement) {
        if (old.isEmpty()) return new Value.Text(text);
        long times = text.split(Pattern.quote(old), -1).length - 1L;
        Value.Text.fits(text.length() + times * (replacement.length() - old.length()));
        return new Value.Text(text.replace(old, replacement));
    }

    private Value unlessFault() {
        try {
            return one(0);
        } catch (FaultException fault) {
            if (fault.isEndless()) throw fault;
            return one(1);
        }
    }

    private Value one(int place) {
        return reckoning.value(at(place));
    }

    private Expression at(int place) {
        if (place >= arguments.size()) throw new FaultException("#ERREUR!");
        return arguments.get(place);
    }

    private List<Value> all() {
        var all = new ArrayList<Value>();
        for (var argument : arguments) all.addAll(reckoning.values(argument));
        return all;
    }

    /** As spreadsheets do, the texts of a range are passed over. */
    private List<Double> numbers() {
        return all().stream()
                .filter(Value.Num.class::isInstance)
                .map(Value::number)
                .toList();
    }

    /** The numbers of the third range, or of the first, where the first is as wanted. */
    private List<Double> where() {
        var criteria = criteria(0, 2);
        return criteria.numbers(reckoning.values(arguments.get(arguments.size() > 2 ? 2 : 0)));
    }

    /** The numbers of the first range where all the others are as wanted. */
    private List<Double> whereAll() {
        var criteria = criteria(1, arguments.size());
        var range = reckoning.values(arguments.getFirst());
        criteria.hasSize(range.size());
        return criteria.numbers(range);
    }

    private Criteria criteria(int from, int to) {
        if (arguments.size() < to || (to - from) % 2 != 0 || to <= from) throw new FaultException("#ERREUR!");
        return new Criteria(reckoning, arguments.subList(from, to));
    }
}
